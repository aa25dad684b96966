package nl.groeiwijs.account.domain;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where an account gets its mail, and what somebody signs in with. Kept in lower case: hardly any
 * mail server tells capitals apart, and people do not remember them.
 */
public record EmailAddress(String value) {

  private static final Pattern SHAPE =
      Pattern.compile("[^\\s@<>\",;:]+@[^\\s@<>\",;:]+\\.[^\\s@.]+");
  private static final int LONGEST = 200;

  /**
   * @throws AccountRefused when the text does not have the shape of an address
   */
  public EmailAddress {
    value = normal(value);
    if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
      throw new AccountRefused("account.email.invalid");
    }
  }

  /** As an address is kept, whether or not the text has the shape of one. */
  public static String normal(String text) {
    return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
  }

  /** What stands before the at sign. */
  public String localPart() {
    return value.substring(0, value.indexOf('@'));
  }

  @Override
  public String toString() {
    return value;
  }
}
