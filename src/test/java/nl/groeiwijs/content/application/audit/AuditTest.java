package nl.groeiwijs.content.application.audit;

import static nl.groeiwijs.content.application.Desk.ANNA;
import static nl.groeiwijs.content.application.Desk.BEHEER;
import static nl.groeiwijs.content.application.Desk.BRAM;
import static nl.groeiwijs.content.application.Desk.EVA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.account.domain.NotPermitted;
import nl.groeiwijs.content.application.Desk;
import nl.groeiwijs.content.application.history.RevisionComparison;
import nl.groeiwijs.content.domain.AuditAction;
import nl.groeiwijs.content.domain.AuditFilter;
import nl.groeiwijs.content.domain.AuditLine;
import nl.groeiwijs.content.domain.EditionState;
import nl.groeiwijs.content.domain.RevisionSummary;
import nl.groeiwijs.content.domain.StatusChange;
import nl.groeiwijs.shared.application.Texts;
import nl.groeiwijs.shared.domain.Language;
import nl.groeiwijs.shared.domain.PageOf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuditTest {

  private Desk desk;
  private UUID id;

  @BeforeEach
  void open() {
    desk = new Desk();
    id = desk.publishedTerm("Grens");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private static AuditFilter of(UUID actor, AuditAction action) {
    return new AuditFilter(
        Optional.empty(),
        Optional.ofNullable(actor),
        Optional.ofNullable(action),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void isReadNewestFirstInPages() {
    PageOf<AuditLine> page =
        desk.does(() -> desk.listAuditLines.execute(AuditFilter.ALL, 1, 2, EVA));
    assertThat(page.total()).isEqualTo(5);
    assertThat(page.items())
        .extracting(AuditLine::action)
        .containsExactly(AuditAction.PUBLISHED, AuditAction.APPROVED);
    assertThat(page.items().get(0).to()).isEqualTo(desk.open(id, EVA).live().map(r -> r.id()));
    assertThat(page.items().get(0).subject()).isEqualTo("/begrippen#grens");
  }

  @Test
  void isFilteredByPersonAndAction() {
    assertThat(
            desk.does(() -> desk.listAuditLines.execute(of(ANNA.id(), null), 1, 9, BEHEER)).items())
        .hasSize(3);
    assertThat(
            desk.does(() -> desk.listAuditLines.execute(of(null, AuditAction.KEPT), 1, 9, BEHEER))
                .items())
        .hasSize(1);
  }

  @Test
  void isNotReadByAuthors() {
    assertThatThrownBy(
            () -> desk.does(() -> desk.listAuditLines.execute(AuditFilter.ALL, 1, 2, ANNA)))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(
            () ->
                desk.exportAuditLog.execute(
                    AuditFilter.ALL, Language.NL, new StringBuilder(), ANNA))
        .isInstanceOf(NotPermitted.class);
  }

  @Test
  void isExportedWithoutFormulas() throws IOException {
    desk.does(() -> desk.archiveEdition.execute(id, desk.version(id), "=1+\"1\"", EVA));
    StringBuilder csv = new StringBuilder();
    desk.exportAuditLog.execute(AuditFilter.ALL, Language.NL, csv, EVA);
    assertThat(csv.toString().split("\r\n")).hasSize(7);
    assertThat(csv.toString().split("\r\n")[1])
        .contains("\"gearchiveerd\"")
        .endsWith("\"'=1+\"\"1\"\"\"")
        .startsWith("\"2026-11-24T10:00:");
  }

  @Test
  void everyActionHasAWord() {
    for (Language language : Language.values()) {
      Arrays.stream(AuditAction.values())
          .forEach(
              action -> assertThat(Texts.get(language, "content.audit." + action)).isNotBlank());
    }
  }

  @Test
  void theHistoryHasEveryRevisionAndState() {
    desk.write(id, "Nieuw.", BRAM);
    PageOf<RevisionSummary> revisions = desk.does(() -> desk.listRevisions.execute(id, 1, 2, ANNA));
    assertThat(revisions.total()).isEqualTo(3);
    assertThat(revisions.items()).extracting(RevisionSummary::number).containsExactly(3, 2);
    assertThat(revisions.items().get(0).author().id()).contains(BRAM.id());
    assertThat(desk.does(() -> desk.listStatusChanges.execute(id, 1, 9, ANNA)).items())
        .extracting(StatusChange::state)
        .containsExactly(
            EditionState.CONCEPT,
            EditionState.PUBLISHED,
            EditionState.APPROVED,
            EditionState.IN_REVIEW,
            EditionState.CONCEPT);
    RevisionComparison comparison =
        desk.does(
            () ->
                desk.compareRevisions.execute(
                    id, revisions.items().get(1).id(), revisions.items().get(0).id(), ANNA));
    assertThat(comparison.unified()).contains("+Nieuw.");
  }

  @Test
  void whatFailsLeavesNoLine() {
    int before = desk.log().size();
    assertThatThrownBy(
        () -> desk.does(() -> desk.archiveEdition.execute(id, desk.version(id), " ", EVA)));
    assertThat(desk.log()).hasSize(before);
  }
}
