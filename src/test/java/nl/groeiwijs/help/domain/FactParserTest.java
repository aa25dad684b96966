package nl.groeiwijs.help.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.groeiwijs.shared.domain.Issue;
import nl.groeiwijs.shared.domain.Issues;
import nl.groeiwijs.shared.domain.Language;
import org.junit.jupiter.api.Test;

class FactParserTest {

  private static final String FACT =
      """
      id: 0b549381-b005-4fcf-bfaa-6c846c6e9a8f
      slug: zeven-dagen-csg
      statement: {nl: "Binnen zeven dagen.", en: "Within seven days."}
      note: {nl: "Bel ook later."}
      sources: [{title: "Rijksoverheid", url: "https://www.rijksoverheid.nl/"}]
      certainty: primary
      verified_on: 2026-11-23
      review_by: 2027-05-23
      """;

  @Test
  void wholeFileBecomesAFact() {
    Fact fact = FactParser.parse(FACT, new Issues()).orElseThrow();
    assertThat(fact.statement().in(Language.EN)).isEqualTo("Within seven days.");
    assertThat(fact.note())
        .hasValueSatisfying(note -> assertThat(note.in(Language.EN)).isEqualTo("Bel ook later."));
    assertThat(fact.certainty()).isEqualTo(Certainty.PRIMARY);
    assertThat(fact.sources()).hasSize(1);
  }

  @Test
  void certaintyIsOneOfTwoWords() {
    assertThat(issuesOf(FACT.replace("primary", "zeker")))
        .containsExactly(Issue.at(6, "help.word", "certainty", "zeker"));
    assertThat(issuesOf(FACT.replace("certainty: primary\n", "")))
        .containsExactly(Issue.at(1, "field.missing", "certainty"));
  }

  @Test
  void statementNeedsItsDutchText() {
    assertThat(issuesOf(FACT.replace("nl: \"Binnen zeven dagen.\", ", "")))
        .containsExactly(Issue.at(3, "field.missing", "nl"));
  }

  @Test
  void factWithoutASourceIsRefused() {
    assertThat(issuesOf(FACT.replaceAll("sources:.*\\n", "")))
        .containsExactly(Issue.at(1, "help.source.missing"));
  }

  private static List<Issue> issuesOf(String yaml) {
    Issues issues = new Issues();
    assertThat(FactParser.parse(yaml, issues)).isEmpty();
    return issues.list();
  }
}
