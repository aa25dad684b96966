package nl.groeiwijs.help.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.groeiwijs.shared.domain.AgeRange;
import nl.groeiwijs.shared.domain.Fields;
import nl.groeiwijs.shared.domain.Issues;
import nl.groeiwijs.shared.domain.Source;

/** Reads a help service from its YAML: see the document format, section "Help service". */
public final class HelpServiceParser {

  private static final Set<String> KEYS =
      Set.of(
          "id",
          "slug",
          "name",
          "summary",
          "audience",
          "ages",
          "order",
          "urgent",
          "channels",
          "languages",
          "anonymous",
          "sources",
          "verified_on",
          "verified_by",
          "review_by",
          "note");

  private static final int LAST = 1000;

  private final Fields fields;
  private final Issues issues;
  private final RecordFields common;

  private HelpServiceParser(Fields fields, Issues issues) {
    this.fields = fields;
    this.issues = issues;
    this.common = new RecordFields(fields, issues);
  }

  /**
   * @param yaml the whole file
   * @param issues receives all that is wrong
   * @return empty when anything is wrong
   */
  public static Optional<HelpService> parse(String yaml, Issues issues) {
    Issues own = new Issues();
    Fields fields = Fields.parse(yaml, 1, own);
    boolean unreadable = fields.keys().isEmpty() && !own.isEmpty();
    Optional<HelpService> parsed = unreadable ? Optional.empty() : parse(fields, own);
    issues.addAll(own.list());
    return parsed;
  }

  /**
   * @param fields the file, already read
   * @param issues where {@code fields} reports; receives all that is wrong
   * @return empty when {@code issues} has anything in it
   */
  public static Optional<HelpService> parse(Fields fields, Issues issues) {
    fields.allowOnly(KEYS);
    HelpService service = new HelpServiceParser(fields, issues).service();
    return issues.isEmpty() ? Optional.of(service) : Optional.empty();
  }

  private HelpService service() {
    List<Channel> channels = channels();
    return new HelpService(
        common.id(),
        common.slug(),
        fields.requiredText("name"),
        common.requiredLocalText("summary"),
        audience(),
        ages(),
        fields.number("order").orElse(LAST),
        fields.flag("urgent"),
        channels,
        languages(),
        fields.flag("anonymous"),
        sources(channels),
        common.verification(),
        fields.requiredText("verified_by"),
        common.localText("note"));
  }

  private Set<Audience> audience() {
    List<String> codes = fields.texts("audience");
    if (codes.isEmpty()) {
      issues.add(fields.line("audience"), "field.missing", "audience");
    }
    Set<Audience> audience = EnumSet.noneOf(Audience.class);
    for (String code : codes) {
      Audience.ofCode(code)
          .ifPresentOrElse(
              audience::add,
              () -> issues.add(fields.line("audience"), "help.word", "audience", code));
    }
    return audience;
  }

  private Optional<AgeRange> ages() {
    Optional<String> text = fields.text("ages");
    Optional<AgeRange> ages = text.flatMap(AgeRange::parse);
    if (text.isPresent() && ages.isEmpty()) {
      issues.add(fields.line("ages"), "help.ages", text.get());
    }
    return ages;
  }

  private List<Channel> channels() {
    if (!fields.has("channels")) {
      issues.add(fields.line(), "field.missing", "channels");
    }
    return fields.records("channels").stream()
        .map(channel -> ChannelParser.parse(channel, issues))
        .flatMap(Optional::stream)
        .toList();
  }

  /** What is verified has a source; a service of which all is still to check may wait for one. */
  private List<Source> sources(List<Channel> channels) {
    boolean waits = !channels.isEmpty() && channels.stream().noneMatch(Channel::isVerified);
    return waits ? Source.listOf(fields, issues) : common.sources();
  }

  private List<String> languages() {
    List<String> languages = fields.texts("languages");
    languages.stream()
        .filter(code -> !code.matches("[a-z]{2}"))
        .forEach(code -> issues.add(fields.line("languages"), "help.word", "languages", code));
    return languages;
  }
}
