package nl.groeiwijs.help.application;

import java.util.List;
import java.util.Optional;
import nl.groeiwijs.help.domain.Channel;
import nl.groeiwijs.help.domain.ChannelType;
import nl.groeiwijs.help.domain.Cost;
import nl.groeiwijs.help.domain.PhoneNumber;

/**
 * A link with which a reader turns to a help service. Made of verified channels only.
 *
 * @param type what happens on a press
 * @param href {@code tel:}, {@code mailto:} or web address
 * @param words what the link says; a number in groups that one can read aloud
 * @param cost what it costs, empty when that is not known
 */
public record HelpAction(ChannelType type, String href, Words words, List<Words> cost) {

  public HelpAction {
    cost = List.copyOf(cost);
  }

  /** Empty when the channel is still to check. */
  static Optional<HelpAction> of(Channel channel) {
    return channel.isVerified() ? Optional.of(ofVerified(channel)) : Optional.empty();
  }

  private static HelpAction ofVerified(Channel channel) {
    String value = channel.value();
    ChannelType type = channel.type();
    String key = "help.action." + type.code();
    List<Words> cost = channel.cost().map(HelpAction::costWords).stream().toList();
    return switch (type) {
      case PHONE -> {
        PhoneNumber number = number(value);
        yield new HelpAction(
            type, "tel:" + number.dialled(), Words.of(key, number.readable()), cost);
      }
      case WHATSAPP -> {
        PhoneNumber number = number(value);
        String address = "https://wa.me/" + number.dialled().substring(1);
        yield new HelpAction(type, address, Words.of(key, number.readable()), cost);
      }
      case EMAIL -> new HelpAction(type, "mailto:" + value, Words.of(key, value), cost);
      case CHAT, WEBSITE -> new HelpAction(type, value, Words.of(key), cost);
    };
  }

  private static PhoneNumber number(String value) {
    return PhoneNumber.parse(value).orElseThrow(() -> new IllegalArgumentException(value));
  }

  private static Words costWords(Cost cost) {
    return Words.of("help.cost." + cost.code());
  }

  public boolean isPhone() {
    return type == ChannelType.PHONE;
  }
}
