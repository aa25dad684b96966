package nl.groeiwijs.content.application.release;

import static nl.groeiwijs.content.application.Desk.ANNA;
import static nl.groeiwijs.content.application.Desk.DOKTER;
import static nl.groeiwijs.content.application.Desk.EVA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.account.domain.NotPermitted;
import nl.groeiwijs.content.application.Desk;
import nl.groeiwijs.content.application.editing.KeepOutcome;
import nl.groeiwijs.content.application.editing.OpenedEdition;
import nl.groeiwijs.content.domain.AuditFilter;
import nl.groeiwijs.content.domain.DocumentText;
import nl.groeiwijs.content.domain.EditionState;
import nl.groeiwijs.content.domain.PublicState;
import nl.groeiwijs.content.domain.Withdrawal;
import nl.groeiwijs.content.domain.gate.Finding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReleaseTest {

  private static final Withdrawal GONE =
      new Withdrawal(Withdrawal.Mode.GONE, "Klopt niet meer", Optional.empty());

  private Desk desk;

  @BeforeEach
  void open() {
    desk = new Desk();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private OpenedEdition opened(UUID id) {
    return desk.open(id, EVA);
  }

  private static List<String> keys(PublishOutcome outcome) {
    return outcome instanceof PublishOutcome.Stopped stopped
        ? stopped.findings().stream().map(Finding::key).toList()
        : List.of("done");
  }

  @Nested
  class Publishing {

    @Test
    void showsTheNewestTextAndTellsTheReadSide() {
      UUID id = desk.approvedTerm("Grens");
      assertThat(keys(desk.publish(id))).containsExactly("done");
      OpenedEdition edition = opened(id);
      assertThat(edition.state()).isEqualTo(EditionState.PUBLISHED);
      assertThat(edition.shown()).isEqualTo(PublicState.LIVE);
      assertThat(edition.hasDraft()).isFalse();
      assertThat(desk.published).extracting(event -> event.editionId()).containsExactly(id);
      assertThat(desk.log()).last().isEqualTo("PUBLISHED Eva");
    }

    @Test
    void leavesThePublicTextAloneWhileADraftIsWritten() {
      UUID id = desk.publishedTerm("Grens");
      UUID live = opened(id).live().orElseThrow().id();
      desk.write(id, "Nieuw.", ANNA);
      assertThat(opened(id).state()).isEqualTo(EditionState.CONCEPT);
      assertThat(opened(id).shown()).isEqualTo(PublicState.LIVE);
      assertThat(opened(id).live().orElseThrow().id()).isEqualTo(live);
      assertThat(opened(id).hasDraft()).isTrue();
    }

    @Test
    void ofWhatIsNotApprovedIsRefused() {
      UUID id = desk.newTerm("Grens").editionId();
      assertThatThrownBy(() -> desk.publish(id)).hasMessageContaining("content.workflow.state");
      assertThatThrownBy(() -> desk.does(() -> desk.publishEdition.execute(id, 1, "", DOKTER)))
          .isInstanceOf(NotPermitted.class);
    }

    @Test
    void isStoppedByTheGateUnlessOverruledWithAReason() {
      UUID id = desk.newTerm("Grens").editionId();
      OpenedEdition draft = opened(id);
      String text =
          DocumentText.of(draft.newest().text())
              .with("summary", "Kort.")
              .withBody("\n[Weg](/gids/bestaat-niet)\n\n![](/media/x.svg)\n\n:::feit\nniets\n:::\n")
              .write();
      desk.does(() -> desk.keepRevision.execute(id, "tab", draft.newest().id(), text, "", ANNA));
      desk.approve(id);
      assertThat(keys(desk.publish(id)))
          .containsExactlyInAnyOrder(
              "content.gate.review.missing",
              "content.gate.sources",
              "content.gate.reviewer",
              "content.gate.link",
              "content.gate.alt",
              "content.gate.reference");
      assertThat(opened(id).state()).isEqualTo(EditionState.APPROVED);
      PublishOutcome overruled =
          desk.does(() -> desk.publishEdition.execute(id, desk.version(id), "Het moet nu", EVA));
      assertThat(keys(overruled)).containsExactly("done");
      assertThat(desk.log()).last().isEqualTo("PUBLISHED_OVERRIDDEN Eva");
    }

    @Test
    void neverPassesWhatTheParserRefuses() {
      UUID id = desk.approvedTerm("Grens");
      desk.write(id, ":::tip\nNiet gesloten.", ANNA);
      desk.approve(id);
      PublishOutcome outcome =
          desk.does(() -> desk.publishEdition.execute(id, desk.version(id), "Toch", EVA));
      assertThat(keys(outcome)).containsExactly("content.issue.directive.open");
      assertThat(((PublishOutcome.Stopped) outcome).isOverridable()).isFalse();
    }

    @Test
    void ofALinkToWhatIsPublicIsFine() {
      UUID other = desk.publishedTerm("Ander");
      String address = opened(other).address();
      UUID id = desk.approvedTerm("Grens");
      desk.write(id, "[Lees](" + address.replace("#", "?#") + ")", ANNA);
      assertThat(desk.checkBeforePublishing.execute(id, EVA))
          .extracting(Finding::key)
          .containsExactly("content.gate.link");
    }
  }

  @Nested
  class Planned {

    private final LocalDateTime tomorrow = LocalDateTime.of(2026, 11, 25, 8, 0);

    private UUID scheduled() {
      UUID id = desk.approvedTerm("Grens");
      PublishOutcome outcome =
          desk.does(
              () -> desk.schedulePublication.execute(id, desk.version(id), tomorrow, "", EVA));
      assertThat(keys(outcome)).containsExactly("done");
      return id;
    }

    @Test
    void happensOnceWhenItsTimeHasCome() {
      UUID id = scheduled();
      assertThat(desk.tick()).isZero();
      desk.setTime(Instant.parse("2026-11-25T07:00:00Z"));
      UUID step = desk.does(desk.dueSteps::list).get(0);
      assertThat(desk.tick()).isEqualTo(1);
      assertThat(desk.tick()).isZero();
      assertThat(desk.does(() -> desk.runPlannedStep.execute(step))).isFalse();
      assertThat(opened(id).state()).isEqualTo(EditionState.PUBLISHED);
      assertThat(desk.log().stream().filter("PUBLISHED Eva"::equals)).hasSize(1);
    }

    @Test
    void holdsTheTextButLosesNone() {
      UUID id = scheduled();
      assertThat(desk.write(id, "Nog iets.", ANNA)).isInstanceOf(KeepOutcome.Refused.class);
      assertThat(desk.open(id, ANNA).copies()).hasSize(1);
      UUID base = desk.open(id, ANNA).newest().id();
      String text = desk.open(id, ANNA).copies().get(0).text();
      desk.setTime(Instant.parse("2026-11-25T07:00:00Z"));
      desk.tick();
      assertThat(desk.does(() -> desk.keepRevision.execute(id, "tab", base, text, "", ANNA)))
          .as("going live is no conflict for who was writing")
          .isInstanceOf(KeepOutcome.Kept.class);
    }

    @Test
    void inSpiteOfAFindingSaysWhyInTheAuditLog() {
      UUID id = desk.approvedTerm("Grens");
      desk.write(id, "[Weg](/gids/bestaat-niet)", ANNA);
      desk.approve(id);
      desk.does(
          () ->
              desk.schedulePublication.execute(
                  id, desk.version(id), tomorrow, "Komt ook morgen", EVA));
      assertThat(desk.listAuditLines.execute(AuditFilter.ALL, 1, 1, EVA).items())
          .singleElement()
          .satisfies(line -> assertThat(line.detail()).endsWith(": Komt ook morgen"));
    }

    @Test
    void canBeCancelled() {
      UUID id = scheduled();
      desk.does(() -> desk.cancelSchedule.execute(id, desk.version(id), "", EVA));
      assertThat(opened(id).state()).isEqualTo(EditionState.APPROVED);
      desk.setTime(Instant.parse("2026-11-26T07:00:00Z"));
      assertThat(desk.tick()).isZero();
    }

    @Test
    void isNotInThePast() {
      UUID id = desk.approvedTerm("Grens");
      assertThatThrownBy(
              () ->
                  desk.does(
                      () ->
                          desk.schedulePublication.execute(
                              id, desk.version(id), LocalDateTime.of(2026, 11, 24, 9, 0), "", EVA)))
          .hasMessageContaining("content.schedule.past");
    }

    @Test
    void withdrawsWhileEditorsWorkOn() {
      UUID id = desk.publishedTerm("Grens");
      desk.does(() -> desk.scheduleWithdrawal.execute(id, desk.version(id), tomorrow, GONE, EVA));
      assertThat(desk.write(id, "Nog iets.", ANNA)).isInstanceOf(KeepOutcome.Kept.class);
      desk.setTime(Instant.parse("2026-11-25T07:00:00Z"));
      assertThat(desk.tick()).isEqualTo(1);
      assertThat(opened(id).shown()).isEqualTo(PublicState.WITHDRAWN);
      assertThat(opened(id).state()).isEqualTo(EditionState.CONCEPT);
    }

    @Test
    void whatWasOvertakenIsNotDoneAndSaysSo() {
      UUID id = desk.publishedTerm("Grens");
      desk.does(() -> desk.scheduleWithdrawal.execute(id, desk.version(id), tomorrow, GONE, EVA));
      desk.does(
          () -> {
            desk.editions.lockEdition(id).orElseThrow().withdraw(GONE, desk.clock.instant());
          });
      desk.setTime(Instant.parse("2026-11-25T07:00:00Z"));
      assertThat(desk.tick()).isZero();
      assertThat(desk.log()).last().isEqualTo("PLAN_FAILED Eva");
    }
  }

  @Nested
  class Withdrawing {

    @Test
    void keepsTheTextAndTellsTheReadSide() {
      UUID id = desk.publishedTerm("Grens");
      desk.does(() -> desk.withdrawEdition.execute(id, desk.version(id), GONE, EVA));
      assertThat(opened(id).state()).isEqualTo(EditionState.WITHDRAWN);
      assertThat(opened(id).withdrawal()).contains(GONE);
      assertThat(opened(id).live()).isPresent();
      assertThat(desk.published).hasSize(2);
    }

    @Test
    void canBeUndone() {
      UUID id = desk.publishedTerm("Grens");
      desk.does(() -> desk.withdrawEdition.execute(id, desk.version(id), GONE, EVA));
      desk.does(() -> desk.republishEdition.execute(id, desk.version(id), "", EVA));
      assertThat(opened(id).shown()).isEqualTo(PublicState.LIVE);
      assertThat(opened(id).state()).isEqualTo(EditionState.PUBLISHED);
    }

    @Test
    void aRedirectNeverComesBack() {
      UUID one = desk.publishedTerm("Een");
      UUID two = desk.publishedTerm("Twee");
      Withdrawal toTwo = to(opened(two).address());
      desk.does(() -> desk.withdrawEdition.execute(one, desk.version(one), toTwo, EVA));
      Withdrawal toOne = to(opened(one).address());
      assertThatThrownBy(
              () ->
                  desk.does(() -> desk.withdrawEdition.execute(two, desk.version(two), toOne, EVA)))
          .hasMessageContaining("content.withdrawal.loop");
    }

    private static Withdrawal to(String target) {
      return new Withdrawal(Withdrawal.Mode.REDIRECT, "Samengevoegd", Optional.of(target));
    }

    @Test
    void leadsToNoOtherSite() {
      assertThatThrownBy(() -> to("https://example.org/"))
          .hasMessageContaining("content.withdrawal.target");
      assertThatThrownBy(() -> to("//example.org/"))
          .hasMessageContaining("content.withdrawal.target");
    }

    @Test
    void archivingMakesItGoneAndRestoringARevisionTakesItUpAgain() {
      UUID id = desk.publishedTerm("Grens");
      desk.does(() -> desk.archiveEdition.execute(id, desk.version(id), "Oud", EVA));
      assertThat(opened(id).state()).isEqualTo(EditionState.ARCHIVED);
      assertThat(opened(id).withdrawal().orElseThrow().mode()).isEqualTo(Withdrawal.Mode.GONE);
      UUID revision = opened(id).newest().id();
      desk.does(() -> desk.restoreRevision.execute(id, desk.version(id), revision, "Weer", ANNA));
      assertThat(opened(id).state()).isEqualTo(EditionState.CONCEPT);
      assertThat(opened(id).newest().number()).isEqualTo(3);
    }
  }

  @Nested
  class Trash {

    @Test
    void takesWhatWasNeverPublicAndGivesItBack() {
      UUID id = desk.newTerm("Grens").editionId();
      desk.does(() -> desk.moveToTrash.execute(id, desk.version(id), "", EVA));
      assertThat(opened(id).trashed()).isTrue();
      assertThat(desk.write(id, "Toch.", ANNA)).isInstanceOf(KeepOutcome.Refused.class);
      desk.does(() -> desk.restoreFromTrash.execute(id, desk.version(id), "", EVA));
      assertThat(opened(id).trashed()).isFalse();
    }

    @Test
    void doesNotTakeWhatWasPublic() {
      UUID id = desk.publishedTerm("Grens");
      desk.does(() -> desk.withdrawEdition.execute(id, desk.version(id), GONE, EVA));
      assertThatThrownBy(
              () -> desk.does(() -> desk.moveToTrash.execute(id, desk.version(id), "", EVA)))
          .hasMessageContaining("content.workflow.wasPublic");
    }
  }
}
