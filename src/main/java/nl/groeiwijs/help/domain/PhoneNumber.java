package nl.groeiwijs.help.domain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Dutch telephone number, by the numbering plan of the Autoriteit Consument &amp; Markt: a short
 * number (112, 113, 116 111), a service number (0800, 0900, 0906, 0909 and 4 or 7 digits) or ten
 * digits of which the first is 0.
 *
 * @param area what comes before the grouped part, with its 0 (020, 0800, 06); empty for a short
 *     number
 * @param subscriber the other digits
 */
public record PhoneNumber(String area, String subscriber) {

  private static final Pattern SHORT = Pattern.compile("1\\d{2}|116 ?\\d{3}");
  private static final Pattern SERVICE = Pattern.compile("(0(?:800|900|906|909))(\\d{4}|\\d{7})");
  private static final Pattern MOBILE = Pattern.compile("(06)(\\d{8})");
  private static final Pattern FIXED = Pattern.compile("0[1-578]\\d{8}");
  private static final Pattern FIXED_AREA = Pattern.compile("(?:\\+31|0)[ -]?(\\d{2,3})[ -].*");
  private static final int SHORT_AREA = 3;

  /**
   * Reads a number as people write it: digits with spaces and hyphens, or {@code +31} and the
   * number without its 0. A hyphen or space after the area code tells where that code ends; without
   * one it has three digits.
   *
   * @return empty when the text is no Dutch number, also when it is null
   */
  public static Optional<PhoneNumber> parse(String text) {
    if (text == null || !text.matches("\\+?\\d[\\d -]*")) {
      return Optional.empty();
    }
    if (SHORT.matcher(text).matches()) {
      return Optional.of(new PhoneNumber("", text.replace(" ", "")));
    }
    String digits = text.replaceAll("[ -]", "").replaceFirst("^\\+31", "0");
    return parts(SERVICE.matcher(digits))
        .or(() -> parts(MOBILE.matcher(digits)))
        .or(() -> fixed(digits, text));
  }

  private static Optional<PhoneNumber> parts(Matcher matcher) {
    return matcher.matches()
        ? Optional.of(new PhoneNumber(matcher.group(1), matcher.group(2)))
        : Optional.empty();
  }

  private static Optional<PhoneNumber> fixed(String digits, String text) {
    if (!FIXED.matcher(digits).matches()) {
      return Optional.empty();
    }
    Matcher written = FIXED_AREA.matcher(text);
    int length = written.matches() ? written.group(1).length() + 1 : SHORT_AREA;
    return Optional.of(new PhoneNumber(digits.substring(0, length), digits.substring(length)));
  }

  public boolean isMobile() {
    return area.equals("06");
  }

  /**
   * What a phone dials, for a {@code tel:} address: fixed and mobile numbers with +31, so that they
   * work abroad; short and service numbers as they are, because those have no such form.
   */
  public String dialled() {
    boolean national = area.isEmpty() || SERVICE.matcher(area + subscriber).matches();
    return national ? area + subscriber : "+31" + area.substring(1) + subscriber;
  }

  /** The number in groups that one can read aloud: 0800 0432, 0900 111 31 11, 020 261 52 75. */
  public String readable() {
    return (area + " " + grouped()).strip();
  }

  private String grouped() {
    return switch (subscriber.length()) {
      case 6 -> subscriber.replaceFirst("(..)(..)(..)", area.isEmpty() ? "$1$2$3" : "$1 $2 $3");
      case 7 -> subscriber.replaceFirst("(...)(..)(..)", "$1 $2 $3");
      case 8 -> subscriber.replaceFirst("(..)(..)(..)(..)", "$1 $2 $3 $4");
      default -> subscriber;
    };
  }
}
