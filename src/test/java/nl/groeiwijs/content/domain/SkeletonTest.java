package nl.groeiwijs.content.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.content.AllKinds;
import nl.groeiwijs.shared.domain.Issue;
import nl.groeiwijs.shared.domain.Language;
import nl.groeiwijs.shared.domain.Slug;
import org.junit.jupiter.api.Test;

class SkeletonTest {

  private static final Skeleton START =
      new Skeleton(
          UUID.randomUUID(),
          new Slug("nieuw"),
          "Een \"nieuwe\": titel",
          "redactie",
          LocalDate.of(2026, 11, 24));

  private final Kinds kinds = AllKinds.find();

  private DocumentParser.Result parse(Kind kind, Language language) {
    return new DocumentParser(kinds)
        .parse(
            START.fill(kind.skeleton(language)),
            kind.isRecord() ? Optional.of(kind.id()) : Optional.empty());
  }

  private static List<Language> languages(Kind kind) {
    return kind.isRecord() ? List.of(Language.NL) : List.of(Language.values());
  }

  @Test
  void ofEveryKindIsADocumentThatMissesOnlyWhatAWriterMustFillIn() {
    List<String> problems = new ArrayList<>();
    for (Kind kind : AllKinds.list(Kind.class)) {
      for (Language language : languages(kind)) {
        DocumentParser.Result result = parse(kind, language);
        if (result.document().filter(d -> d.language() == language).isEmpty()) {
          problems.add(kind.id() + " " + language + " is no document: " + result.issues());
        }
        result.issues().stream()
            .map(Issue::key)
            .filter(key -> key.startsWith("yaml.") || key.equals("field.unknown"))
            .forEach(key -> problems.add(kind.id() + " " + language + ": " + key));
      }
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void ofEveryKindNamesEveryKeyOfTheKind() {
    List<String> problems = new ArrayList<>();
    for (Kind kind : AllKinds.list(Kind.class)) {
      for (Language language : languages(kind)) {
        String text = START.fill(kind.skeleton(language));
        kind.keys().stream()
            .filter(key -> !text.contains("\n" + key + ": "))
            .forEach(key -> problems.add(kind.id() + " " + language + " lacks " + key));
      }
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void keepsTheTitleAsItWasTyped() {
    Document guide = parse(kinds.get("gids"), Language.NL).document().orElseThrow();
    assertThat(guide.title()).isEqualTo("Een \"nieuwe\": titel");
    assertThat(guide.slug()).isEqualTo(new Slug("nieuw"));
  }

  @Test
  void ofAGuideHasItsSections() {
    assertThat(parse(kinds.get("gids"), Language.NL).issues())
        .extracting(Issue::key)
        .doesNotContain("guide.parts", "directive.missing", "directive.open");
  }
}
