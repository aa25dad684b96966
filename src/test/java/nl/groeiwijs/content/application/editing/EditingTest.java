package nl.groeiwijs.content.application.editing;

import static nl.groeiwijs.content.application.Desk.ANNA;
import static nl.groeiwijs.content.application.Desk.BRAM;
import static nl.groeiwijs.content.application.Desk.DOKTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.groeiwijs.account.domain.NotPermitted;
import nl.groeiwijs.content.application.Desk;
import nl.groeiwijs.content.domain.EditionState;
import nl.groeiwijs.content.domain.PublicState;
import nl.groeiwijs.shared.domain.DomainException;
import nl.groeiwijs.shared.domain.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EditingTest {

  private Desk desk;
  private UUID id;

  @BeforeEach
  void open() {
    desk = new Desk();
    id = desk.newTerm("Sexting, wat is dát?").editionId();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private OpenedEdition opened() {
    return desk.open(id, ANNA);
  }

  private SaveOutcome save(String tab, UUID base, String text, int version) {
    return desk.does(() -> desk.saveWorkingCopy.execute(id, tab, base, text, version, ANNA));
  }

  private KeepOutcome keep(String tab, UUID base, String text) {
    return desk.does(() -> desk.keepRevision.execute(id, tab, base, text, "Beter", ANNA));
  }

  @Nested
  class ANewDocument {

    @Test
    void isAConceptWithTheSkeletonOfItsKind() {
      OpenedEdition edition = opened();
      assertThat(edition.state()).isEqualTo(EditionState.CONCEPT);
      assertThat(edition.shown()).isEqualTo(PublicState.NONE);
      assertThat(edition.address()).isEqualTo("/begrippen#sexting-wat-is-dat");
      assertThat(edition.newest().text())
          .contains("kind: begrip\n")
          .contains("title: \"Sexting, wat is dát?\"\n")
          .contains("written: 2026-11-24\n");
      assertThat(edition.newest().author().name()).isEqualTo("Anna");
      assertThat(desk.log()).containsExactly("CREATED Anna");
    }

    @Test
    void getsAFreeAddress() {
      EditionRef second = desk.newTerm("Sexting, wat is dat?");
      assertThat(desk.open(second.editionId(), ANNA).address())
          .isEqualTo("/begrippen#sexting-wat-is-dat-2");
    }

    @Test
    void isNotMadeByAReviewer() {
      assertThatThrownBy(
              () ->
                  desk.does(
                      () -> desk.createDocument.execute("begrip", Language.NL, "Iets", DOKTER)))
          .isInstanceOf(NotPermitted.class);
    }

    @Test
    void hasATranslationWithTheSameIdentity() {
      UUID document = opened().documentId();
      EditionRef english =
          desk.does(() -> desk.createTranslation.execute(document, Language.EN, ANNA));
      OpenedEdition translation = desk.open(english.editionId(), ANNA);
      assertThat(translation.documentId()).isEqualTo(document);
      assertThat(translation.newest().text()).contains("lang: en\n");
      assertThatThrownBy(
              () -> desk.does(() -> desk.createTranslation.execute(document, Language.EN, ANNA)))
          .hasMessageContaining("content.translation.exists");
    }

    @Test
    void knowsWhenItsTranslationIsBehind() {
      UUID document = opened().documentId();
      UUID english =
          desk.does(() -> desk.createTranslation.execute(document, Language.EN, ANNA)).editionId();
      assertThat(translations(document)).noneMatch(Translation::behind);
      desk.write(id, "Nieuw.", BRAM);
      assertThat(translations(document))
          .extracting(Translation::language, Translation::original, Translation::behind)
          .containsExactly(tuple(Language.NL, true, false), tuple(Language.EN, false, true));
      UUID newest = opened().newest().id();
      desk.does(
          () -> desk.confirmTranslation.execute(english, desk.version(english), newest, ANNA));
      assertThat(translations(document)).noneMatch(Translation::behind);
      assertThatThrownBy(
              () ->
                  desk.does(
                      () ->
                          desk.confirmTranslation.execute(
                              english, desk.version(english), document, ANNA)))
          .hasMessageContaining("content.revision.missing");
    }

    private List<Translation> translations(UUID document) {
      return desk.does(() -> desk.listTranslations.execute(document, ANNA));
    }

    @Test
    void canBeCopiedUnderAnIdentityOfItsOwn() {
      EditionRef copy = desk.does(() -> desk.copyDocument.execute(id, "Sexting nu", ANNA));
      OpenedEdition edition = desk.open(copy.editionId(), ANNA);
      assertThat(copy.documentId()).isNotEqualTo(opened().documentId());
      assertThat(edition.newest().text())
          .contains("id: " + copy.documentId())
          .contains("title: \"Sexting nu\"")
          .contains("slug: sexting-nu\n");
    }
  }

  @Nested
  class AWorkingCopy {

    @Test
    void isWrittenOverAndMakesNoRevisions() {
      UUID base = opened().newest().id();
      for (int i = 0; i < 5; i++) {
        assertThat(save("tab", base, "versie " + i, i))
            .isEqualTo(new SaveOutcome.Saved(desk.clock.instant(), i + 1, false));
      }
      assertThat(opened().newest().number()).isEqualTo(1);
      assertThat(opened().copies())
          .singleElement()
          .extracting(WaitingCopy::text)
          .isEqualTo("versie 4");
    }

    @Test
    void takesALongText() {
      String text = "é".repeat(100_000);
      save("tab", opened().newest().id(), "kort", 0);
      save("tab", opened().newest().id(), text, 1);
      assertThat(opened().copies().get(0).text()).isEqualTo(text);
      assertThatThrownBy(() -> save("tab", opened().newest().id(), "x".repeat(400_001), 2))
          .isInstanceOf(DomainException.class)
          .hasMessageContaining("content.text.long");
    }

    @Test
    void isOneForEachTabOfAPerson() {
      UUID base = opened().newest().id();
      save("een", base, "in de ene", 0);
      save("twee", base, "in de andere", 0);
      assertThat(opened().copies())
          .extracting(WaitingCopy::text)
          .containsExactlyInAnyOrder("in de ene", "in de andere");
    }

    @Test
    void isNotOverwrittenByATabThatCopiedItsName() {
      UUID base = opened().newest().id();
      save("tab", base, "eerst", 0);
      save("tab", base, "daarna", 1);
      SaveOutcome outcome = save("tab", base, "kopie van het tabblad", 1);
      assertThat(outcome)
          .isInstanceOfSatisfying(
              SaveOutcome.Elsewhere.class,
              elsewhere -> assertThat(elsewhere.copy().text()).isEqualTo("daarna"));
      assertThat(opened().copies().get(0).text()).isEqualTo("daarna");
    }

    @Test
    void isSeenByNobodyElse() {
      save("tab", opened().newest().id(), "geheim", 0);
      assertThat(desk.open(id, BRAM).copies()).isEmpty();
    }

    @Test
    void isThrownAwayOnlyAsItWasSeen() {
      save("tab", opened().newest().id(), "eerst", 0);
      save("tab", opened().newest().id(), "daarna", 1);
      assertThatThrownBy(() -> desk.does(() -> desk.discardWorkingCopy.execute(id, "tab", 1, ANNA)))
          .hasMessageContaining("content.edition.stale");
      desk.does(() -> desk.discardWorkingCopy.execute(id, "tab", 2, ANNA));
      assertThat(opened().copies()).isEmpty();
    }
  }

  @Nested
  class Keeping {

    @Test
    void makesARevisionAndLetsTheCopyGo() {
      OpenedEdition before = opened();
      String text = before.newest().text() + "Uitleg.\n";
      save("tab", before.newest().id(), text, 0);
      KeepOutcome outcome = keep("tab", before.newest().id(), text.replace("\n", "\r\n"));
      assertThat(outcome).isInstanceOf(KeepOutcome.Kept.class);
      assertThat(opened().newest().text()).isEqualTo(text);
      assertThat(opened().newest().number()).isEqualTo(2);
      assertThat(opened().newest().reason()).isEqualTo("Beter");
      assertThat(opened().copies()).isEmpty();
      assertThat(opened().version()).isGreaterThan(before.version());
      assertThat(desk.log()).endsWith("KEPT Anna");
    }

    @Test
    void letsGoOfWhatTheTabSavedBefore() {
      OpenedEdition before = opened();
      save("tab", before.newest().id(), before.newest().text() + "Half", 0);
      keep("tab", before.newest().id(), before.newest().text() + "Half en heel.\n");
      assertThat(opened().copies()).isEmpty();
    }

    @Test
    void leavesWhatTheTabSavedMeanwhile() {
      OpenedEdition before = opened();
      Instant now = desk.clock.instant();
      desk.wait(Duration.ofSeconds(2));
      save("tab", before.newest().id(), before.newest().text() + "Later getypt.\n", 0);
      desk.setTime(now);
      keep("tab", before.newest().id(), before.newest().text() + "Eerder.\n");
      assertThat(opened().copies()).hasSize(1);
    }

    @Test
    void theSameTextMakesNoRevision() {
      OpenedEdition before = opened();
      KeepOutcome outcome = keep("tab", before.newest().id(), before.newest().text());
      assertThat(outcome)
          .isInstanceOfSatisfying(
              KeepOutcome.Kept.class, kept -> assertThat(kept.added()).isFalse());
      assertThat(opened().newest().number()).isEqualTo(1);
    }

    @Test
    void afterSomebodyElseIsAConflictThatKeepsBothTexts() {
      OpenedEdition before = opened();
      desk.write(id, "Bram was hier.", BRAM);
      String mine = before.newest().text().replace("summary: \"\"", "summary: Mijn.");
      KeepOutcome outcome = keep("tab", before.newest().id(), mine);
      assertThat(outcome).isInstanceOf(KeepOutcome.Conflict.class);
      KeepOutcome.Conflict conflict = (KeepOutcome.Conflict) outcome;
      assertThat(conflict.theirs().author().name()).isEqualTo("Bram");
      assertThat(conflict.merge().isClean()).isTrue();
      assertThat(conflict.merge().text()).contains("summary: Mijn.").contains("Bram was hier.");
      assertThat(opened().newest().number()).isEqualTo(2);
      assertThat(opened().copies()).singleElement().extracting(WaitingCopy::text).isEqualTo(mine);
      assertThat(save("tab", before.newest().id(), mine, conflict.copyVersion()))
          .isInstanceOf(SaveOutcome.Saved.class);

      KeepOutcome again = keep("tab", conflict.theirs().id(), conflict.merge().text());
      assertThat(again).isInstanceOf(KeepOutcome.Kept.class);
      assertThat(opened().newest().text()).contains("Mijn.").contains("Bram was hier.");
      assertThat(opened().copies()).isEmpty();
    }

    @Test
    void refusesAnotherIdentityAndHoldsTheText() {
      OpenedEdition before = opened();
      String text = before.newest().text().replace("lang: nl", "lang: en");
      assertThat(keep("tab", before.newest().id(), text)).isInstanceOf(KeepOutcome.Refused.class);
      assertThat(opened().copies()).hasSize(1);
    }

    @Test
    void takesATextThatIsNotYetADocument() {
      OpenedEdition before = opened();
      assertThat(keep("tab", before.newest().id(), "---\ntitle: [\n---\nKapot.\n"))
          .isInstanceOf(KeepOutcome.Kept.class);
    }

    @Test
    void givesADraftTheAddressOfItsText() {
      OpenedEdition before = opened();
      keep(
          "tab",
          before.newest().id(),
          before.newest().text().replace("slug: sexting-wat-is-dat", "slug: sexting"));
      assertThat(opened().address()).isEqualTo("/begrippen#sexting");
    }

    @Test
    void ofARevisionOfAnotherEditionIsRefused() {
      UUID other = desk.open(desk.newTerm("Iets anders").editionId(), ANNA).newest().id();
      assertThatThrownBy(() -> keep("tab", other, "x"))
          .hasMessageContaining("content.revision.missing");
    }
  }

  @Nested
  class Others {

    @Test
    void areSeenAsLongAsTheyAreThere() {
      desk.does(() -> desk.openEdition.execute(id, "een", ANNA));
      desk.wait(Duration.ofMinutes(2));
      assertThat(desk.open(id, BRAM).others()).extracting(Presence::name).containsExactly("Anna");
      desk.does(() -> desk.stayPresent.execute(id, "een", ANNA));
      desk.wait(Duration.ofMinutes(2));
      assertThat(desk.open(id, BRAM).others()).hasSize(1);
      desk.wait(Duration.ofMinutes(4));
      assertThat(desk.open(id, BRAM).others()).isEmpty();
    }

    @Test
    void areAlsoMyOtherTabs() {
      desk.does(() -> desk.openEdition.execute(id, "een", ANNA));
      assertThat(desk.open(id, ANNA).others())
          .singleElement()
          .extracting(Presence::self)
          .isEqualTo(true);
    }
  }
}
