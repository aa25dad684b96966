package nl.groeiwijs.shared.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FieldsTest {

  private final Issues issues = new Issues();

  private Fields read(String... lines) {
    return Fields.parse(String.join("\n", lines), 2, issues);
  }

  @Nested
  class GoodFields {

    @Test
    void areReadByType() {
      Fields fields =
          read(
              "title: '  Lijf  '",
              "day: 2026-11-23",
              "minutes: 50",
              "open: true",
              "themes: [lijf, grens]",
              "steps:",
              "  - {name: een}",
              "note: {nl: dag}");
      assertThat(fields.text("title")).contains("Lijf");
      assertThat(fields.date("day")).contains(LocalDate.of(2026, 11, 23));
      assertThat(fields.number("minutes")).hasValue(50);
      assertThat(fields.flag("open")).isTrue();
      assertThat(fields.texts("themes")).containsExactly("lijf", "grens");
      assertThat(fields.records("steps").get(0).text("name")).contains("een");
      assertThat(fields.record("note").flatMap(note -> note.text("nl"))).contains("dag");
      assertThat(issues.isEmpty()).isTrue();
    }

    @Test
    void mayBeAbsentWithoutAnIssue() {
      Fields fields = read("title: x");
      assertThat(fields.text("no")).isEmpty();
      assertThat(fields.date("no")).isEmpty();
      assertThat(fields.number("no")).isEmpty();
      assertThat(fields.flag("no")).isFalse();
      assertThat(fields.texts("no")).isEmpty();
      assertThat(fields.records("no")).isEmpty();
      assertThat(fields.record("no")).isEmpty();
      assertThat(issues.isEmpty()).isTrue();
    }

    @Test
    void knowTheirLine() {
      Fields fields = read("a: 1", "b:", "  - {c: 2}", "  - {c: 3}");
      assertThat(fields.line("a")).isEqualTo(2);
      assertThat(fields.line("none")).isEqualTo(2);
      assertThat(fields.records("b").get(1).line()).isEqualTo(5);
      assertThat(fields.records("b").get(1).line("c")).isEqualTo(5);
    }

    @Test
    void takeASingleTextForAListOfOne() {
      assertThat(read("roles: ouder").texts("roles")).containsExactly("ouder");
    }
  }

  @Nested
  class EveryMistake {

    @Test
    void inTheYamlIsReportedOnItsLine() {
      Fields fields = read("a: 1", "b: [1, 2");
      assertThat(fields.keys()).isEmpty();
      assertThat(issues.list()).extracting(Issue::key).containsExactly("yaml.syntax");
      assertThat(issues.list().get(0).line()).isBetween(3, 4);
    }

    @Test
    void isReportedWhenTheTextIsNoMapping() {
      read("- a", "- b");
      assertThat(issues.list()).containsExactly(Issue.at(2, "yaml.mapping"));
    }

    @Test
    void isReportedWhenTheTextIsEmpty() {
      read("");
      assertThat(issues.list()).containsExactly(Issue.at(2, "yaml.mapping"));
    }

    @Test
    void ofAKeyThatStandsThereTwiceIsReported() {
      read("a: 1", "b: 2", "a: 3");
      assertThat(issues.list()).containsExactly(Issue.at(4, "yaml.twice", "a"));
    }

    @Test
    void ofAKeyThatIsNoTextIsReported() {
      read("a: 1", "? [b, c]", ": 2");
      assertThat(issues.list()).containsExactly(Issue.at(3, "yaml.key"));
    }

    @Test
    void ofAnUnknownKeyIsReported() {
      read("a: 1", "x: 2", "y: 3").allowOnly(Set.of("a"));
      assertThat(issues.list())
          .containsExactly(Issue.at(3, "field.unknown", "x"), Issue.at(4, "field.unknown", "y"));
    }

    @Test
    void ofAMissingTextIsReportedAtTheMapping() {
      assertThat(read("a: ' '").requiredText("a")).isEmpty();
      assertThat(issues.list()).containsExactly(Issue.at(2, "field.missing", "a"));
    }

    @Test
    void ofADayThatDoesNotExistIsReported() {
      assertThat(read("x: 1", "day: 2026-02-30").date("day")).isEmpty();
      assertThat(issues.list()).containsExactly(Issue.at(3, "field.date", "day", "2026-02-30"));
    }

    @Test
    void ofANumberIsReported() {
      Fields fields = read("a: -1", "b: 1.5", "c: 1000000");
      assertThat(fields.number("a")).isEmpty();
      assertThat(fields.number("b")).isEmpty();
      assertThat(fields.number("c")).isEmpty();
      assertThat(issues.list())
          .containsExactly(
              Issue.at(2, "field.number", "a", "-1"),
              Issue.at(3, "field.number", "b", "1.5"),
              Issue.at(4, "field.number", "c", "1000000"));
    }

    @Test
    void ofAFlagIsReportedAndReadAsNo() {
      assertThat(read("x: 1", "open: ja").flag("open")).isFalse();
      assertThat(issues.list()).containsExactly(Issue.at(3, "field.flag", "open", "ja"));
    }

    @Test
    void inAListOfTextsLeavesTheOthers() {
      assertThat(read("themes:", "  - lijf", "  - {a: 1}").texts("themes")).containsExactly("lijf");
      assertThat(issues.list()).containsExactly(Issue.at(4, "field.texts", "themes"));
    }

    @Test
    void inAListOfMappingsLeavesTheOthers() {
      assertThat(read("steps:", "  - {a: 1}", "  - tekst").records("steps")).hasSize(1);
      assertThat(issues.list()).containsExactly(Issue.at(4, "field.records", "steps"));
    }

    @Test
    void ofATextWhereAListBelongsIsReported() {
      assertThat(read("x: 1", "steps: tekst").records("steps")).isEmpty();
      assertThat(issues.list()).containsExactly(Issue.at(3, "field.records", "steps"));
    }

    @Test
    void ofATextWhereAMappingBelongsIsReported() {
      assertThat(read("x: 1", "note: tekst").record("note")).isEmpty();
      assertThat(issues.list()).containsExactly(Issue.at(3, "field.record", "note"));
    }

    @Test
    void ofAListWhereATextBelongsIsReported() {
      assertThat(read("x: 1", "title: [a, b]").text("title")).isEmpty();
      assertThat(issues.list()).containsExactly(Issue.at(3, "field.text", "title"));
    }

    @Test
    void isFoundInOneReading() {
      Fields fields = read("day: gisteren", "open: misschien");
      fields.flag("open");
      fields.date("day");
      fields.date("day");
      assertThat(issues.list())
          .extracting(Issue::line, Issue::key)
          .containsExactly(
              org.assertj.core.api.Assertions.tuple(2, "field.date"),
              org.assertj.core.api.Assertions.tuple(3, "field.flag"));
    }
  }

  @Test
  void anObjectTagIsTextAndMakesNoObject() {
    assertThat(read("a: !!javax.script.ScriptEngineManager x").text("a")).contains("x");
  }
}
