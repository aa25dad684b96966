package nl.groeiwijs.help.domain;

import java.util.Optional;
import java.util.Set;
import nl.groeiwijs.shared.domain.DomainException;
import nl.groeiwijs.shared.domain.Fields;
import nl.groeiwijs.shared.domain.Issues;

/** Reads one entry of {@code channels}. */
final class ChannelParser {

  private static final Set<String> KEYS =
      Set.of("type", "value", "status", "hours", "hours_status", "cost");

  private final Fields fields;
  private final Issues issues;
  private final RecordFields common;

  private ChannelParser(Fields fields, Issues issues) {
    this.fields = fields;
    this.issues = issues;
    this.common = new RecordFields(fields, issues);
  }

  /** Empty when the type is not known; the issue is then reported. */
  static Optional<Channel> parse(Fields fields, Issues issues) {
    fields.allowOnly(KEYS);
    fields.requiredText("type");
    fields.requiredText("status");
    ChannelParser parser = new ChannelParser(fields, issues);
    return parser.common.word("type", ChannelType::ofCode).map(parser::channel);
  }

  private Channel channel(ChannelType type) {
    return new Channel(
        type,
        value(type),
        common.word("status", CheckStatus::ofCode).orElse(CheckStatus.TO_CHECK),
        hours(),
        hoursStatus(),
        common.word("cost", Cost::ofCode));
  }

  private String value(ChannelType type) {
    String value = fields.requiredText("value");
    if (!value.isEmpty() && !type.accepts(value)) {
      issues.add(fields.line("value"), "help.channel." + type.code(), value);
    }
    return value;
  }

  private Optional<OpeningHours> hours() {
    try {
      return fields.text("hours").map(OpeningHours::parse);
    } catch (DomainException e) {
      issues.add(fields.line("hours"), e.key(), e.arguments().toArray());
      return Optional.empty();
    }
  }

  private CheckStatus hoursStatus() {
    CheckStatus status =
        common.word("hours_status", CheckStatus::ofCode).orElse(CheckStatus.TO_CHECK);
    if (status == CheckStatus.VERIFIED && !fields.has("hours")) {
      issues.add(fields.line("hours_status"), "help.hours.missing");
    }
    return status;
  }
}
