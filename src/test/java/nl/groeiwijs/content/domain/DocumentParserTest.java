package nl.groeiwijs.content.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.groeiwijs.shared.domain.AgeRange;
import nl.groeiwijs.shared.domain.Issue;
import nl.groeiwijs.shared.domain.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentParserTest {

  private static final String GOOD =
      """
      ---
      id: 00000000-0000-0000-0000-000000000001
      kind: blad
      lang: nl
      slug: lijf
      title: "Lijf: van jou"
      summary: Kort gezegd.
      ages: 4-6
      themes: [lichaam, grenzen]
      sources:
        - {title: Bron, url: "https://example.org/a", checked: 2026-11-23}
      author: redactie
      written: 2026-11-23
      review_by: 2027-11-23
      ---
      Eerste.
      """;

  private final DocumentParser parser =
      new DocumentParser(new Kinds(List.of(new PlainKind("blad", "/blad/"))));

  private DocumentParser.Result read(String text) {
    return parser.parse(text, Optional.empty());
  }

  @Test
  void aGoodTextIsADocument() {
    DocumentParser.Result result = read(GOOD);
    assertThat(result.issues()).isEmpty();
    Document document = result.document().orElseThrow();
    assertThat(document.kind()).isEqualTo("blad");
    assertThat(document.language()).isEqualTo(Language.NL);
    assertThat(document.title()).isEqualTo("Lijf: van jou");
    assertThat(document.ages()).contains(AgeRange.ofYears(4, 6));
    assertThat(document.themes()).containsExactly(Theme.LICHAAM, Theme.GRENZEN);
    assertThat(document.draft()).isFalse();
    assertThat(document.sensitive()).isFalse();
    assertThat(document.provenance().sources()).hasSize(1);
    assertThat(document.body().text()).isEqualTo("Eerste.");
    assertThat(document.text().write()).isEqualTo(GOOD);
  }

  @Test
  void aConceptIsADraft() {
    assertThat(read(with("status", "concept")).document().orElseThrow().draft()).isTrue();
  }

  /** Each row: field, value, line of the issue, key of the issue. */
  @ParameterizedTest
  @CsvSource({
    "id, 123, 2, id.form",
    "lang, fr, 4, lang.unknown",
    "slug, A b, 5, slug.form",
    "ages, 6-4, 8, age.range",
    "themes, [maan], 9, theme.unknown",
    "written, morgen, 13, field.date",
    "sensitive, misschien, 15, field.flag",
    "sensitive, true, 15, sensitive.help",
    "status, klaar, 15, status.unknown",
    "reviewer, iemand, 15, reviewer.date",
    "reviewed, 2026-11-23, 2, reviewer.date",
    "weird, x, 15, field.unknown"
  })
  void aWrongFieldIsReportedOnItsLine(String key, String value, int line, String issue) {
    assertThat(read(with(key, value)).issues())
        .extracting(Issue::line, Issue::key)
        .containsExactly(org.assertj.core.api.Assertions.tuple(line, issue));
  }

  @Test
  void aTitleAndASummaryHaveAMostLength() {
    assertThat(read(with("title", "a".repeat(100))).issues()).isEmpty();
    assertThat(read(with("title", "a".repeat(101))).issues())
        .containsExactly(Issue.at(6, "field.long", "title", 100, 101));
    assertThat(read(with("summary", "a".repeat(201))).issues())
        .containsExactly(Issue.at(7, "field.long", "summary", 200, 201));
  }

  @Test
  void aSourceNeedsAWebAddress() {
    assertThat(read(with("sources", "[{title: a, url: 'javascript:x'}]")).issues())
        .containsExactly(Issue.at(10, "source.url", "javascript:x"));
  }

  @ParameterizedTest
  @CsvSource({"id", "kind", "lang", "slug", "title", "summary", "author"})
  void aMissingFieldIsReported(String key) {
    String text = GOOD.replaceFirst("(?m)^" + key + ": .*\n", "");
    assertThat(read(text).issues()).contains(Issue.at(2, "field.missing", key));
  }

  @Test
  void aSensitiveTextWithHelpIsGood() {
    String text = with("sensitive", "true") + "\n:::hulp\npolitie\n:::\n";
    assertThat(read(text).issues()).isEmpty();
  }

  @Test
  void aTextOfAnUnknownKindIsNoDocument() {
    DocumentParser.Result result = read(with("kind", "roman"));
    assertThat(result.document()).isEmpty();
    assertThat(result.issues()).containsExactly(Issue.at(3, "kind.unknown", "roman"));
  }

  @Test
  void aTextWithoutFieldsIsNoDocument() {
    assertThat(read("Zomaar tekst\n").issues())
        .containsExactly(Issue.at(1, "front-matter.missing"));
    assertThat(read("---\nid: 1\n").issues()).containsExactly(Issue.at(1, "front-matter.open"));
    assertThat(read("---\n---\n").document()).isEmpty();
  }

  @Test
  void issuesOfTheBodyHaveLinesOfTheWholeText() {
    assertThat(read(GOOD + "\n:::onbekend\nx\n:::\n").issues())
        .containsExactly(Issue.at(18, "directive.unknown", "onbekend"));
  }

  @Test
  void whatTheKindAsksIsReportedToo() {
    Kind strict =
        new PlainKind("blad", "/blad/") {
          @Override
          public List<Issue> check(Document document) {
            return List.of(Issue.at(document.text().bodyLine(), "card.parts", 0));
          }
        };
    var result = new DocumentParser(new Kinds(List.of(strict))).parse(GOOD, Optional.empty());
    assertThat(result.isGood()).isFalse();
    assertThat(result.issues()).containsExactly(Issue.at(16, "card.parts", 0));
  }

  @Test
  void aKindMayHaveFieldsOfItsOwn() {
    Kind kind =
        new PlainKind("blad", "/blad/") {
          @Override
          public Set<String> keys() {
            return Set.of("minutes");
          }
        };
    var own = new DocumentParser(new Kinds(List.of(kind)));
    assertThat(own.parse(with("minutes", "50"), Optional.empty()).issues()).isEmpty();
  }

  @Test
  void aRecordIsFieldsOnly() {
    Kind kind =
        new PlainKind("dienst", "/dienst/") {
          @Override
          public boolean isRecord() {
            return true;
          }
        };
    var records = new DocumentParser(new Kinds(List.of(kind)));
    String text = "id: 00000000-0000-0000-0000-000000000001\nslug: a\nname: Dienst\n";
    var result = records.parse(text, Optional.of("dienst"));
    assertThat(result.issues()).isEmpty();
    assertThat(result.document().orElseThrow().title()).isEqualTo("Dienst");
    assertThat(result.document().orElseThrow().text().write()).isEqualTo(text);
  }

  private static String with(String key, String yaml) {
    return DocumentText.of(GOOD).with(key, yaml).write();
  }
}
