package nl.groeiwijs.help.domain;

import java.util.Optional;
import java.util.Set;
import nl.groeiwijs.shared.domain.Fields;
import nl.groeiwijs.shared.domain.Issues;

/** Reads a fact from its YAML: see the document format, section "Fact". */
public final class FactParser {

  private static final Set<String> KEYS =
      Set.of("id", "slug", "statement", "note", "sources", "certainty", "verified_on", "review_by");

  private FactParser() {}

  /**
   * @param yaml the whole file
   * @param issues receives all that is wrong
   * @return empty when anything is wrong
   */
  public static Optional<Fact> parse(String yaml, Issues issues) {
    Issues own = new Issues();
    Fields fields = Fields.parse(yaml, 1, own);
    boolean unreadable = fields.keys().isEmpty() && !own.isEmpty();
    Optional<Fact> parsed = unreadable ? Optional.empty() : parse(fields, own);
    issues.addAll(own.list());
    return parsed;
  }

  /**
   * @param fields the file, already read
   * @param issues where {@code fields} reports; receives all that is wrong
   * @return empty when {@code issues} has anything in it
   */
  public static Optional<Fact> parse(Fields fields, Issues issues) {
    fields.allowOnly(KEYS);
    RecordFields common = new RecordFields(fields, issues);
    fields.requiredText("certainty");
    Fact fact =
        new Fact(
            common.id(),
            common.slug(),
            common.requiredLocalText("statement"),
            common.localText("note"),
            common.sources(),
            common.word("certainty", Certainty::ofCode).orElse(Certainty.SECONDARY),
            common.verification());
    return issues.isEmpty() ? Optional.of(fact) : Optional.empty();
  }
}
