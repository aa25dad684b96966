package nl.groeiwijs.help.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A way to reach a help service. The order of the constants is the order in which a page offers
 * them: the most direct first.
 */
public enum ChannelType {
  PHONE,
  CHAT,
  WHATSAPP,
  EMAIL,
  WEBSITE;

  private static final Pattern WEB = Pattern.compile("https?://[^\\s\"<>]+\\.[^\\s\"<>]+");
  private static final Pattern MAIL = Pattern.compile("[^@\\s\"<>]+@[^@\\s\"<>]+\\.[a-z]{2,}");

  /** The word in files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** True when this text can be the address of such a channel. */
  public boolean accepts(String address) {
    return switch (this) {
      case PHONE -> PhoneNumber.parse(address).isPresent();
      case WHATSAPP -> PhoneNumber.parse(address).filter(PhoneNumber::isMobile).isPresent();
      case EMAIL -> MAIL.matcher(address).matches();
      case CHAT, WEBSITE -> WEB.matcher(address).matches();
    };
  }

  /** The type with this code, or empty for any other text, null included. */
  public static Optional<ChannelType> ofCode(String code) {
    return Arrays.stream(values()).filter(type -> type.code().equals(code)).findFirst();
  }
}
