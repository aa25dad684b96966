package nl.groeiwijs.content.application.review;

import static nl.groeiwijs.content.application.Desk.ANNA;
import static nl.groeiwijs.content.application.Desk.BEHEER;
import static nl.groeiwijs.content.application.Desk.BRAM;
import static nl.groeiwijs.content.application.Desk.DOKTER;
import static nl.groeiwijs.content.application.Desk.EVA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.NotPermitted;
import nl.groeiwijs.content.application.Desk;
import nl.groeiwijs.content.application.editing.OpenedEdition;
import nl.groeiwijs.content.domain.EditionState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReviewTest {

  private Desk desk;
  private UUID id;

  @BeforeEach
  void open() {
    desk = new Desk();
    id = desk.newTerm("Toestemming").editionId();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private EditionState state() {
    return desk.open(id, ANNA).state();
  }

  private void ask(Optional<UUID> reviewer) {
    desk.does(() -> desk.askReview.execute(id, desk.version(id), reviewer, "Kijk je?", ANNA));
  }

  private void approve(Actor actor) {
    desk.does(() -> desk.approveEdition.execute(id, desk.version(id), "", actor));
  }

  @Test
  void goesFromConceptOverReviewToApproved() {
    ask(Optional.empty());
    assertThat(state()).isEqualTo(EditionState.IN_REVIEW);
    approve(DOKTER);
    assertThat(state()).isEqualTo(EditionState.APPROVED);
    assertThat(desk.log())
        .containsExactly("CREATED Anna", "REVIEW_ASKED Anna", "APPROVED Dokter Dina");
  }

  @Test
  void nobodyApprovesWhatTheyWroteSinceTheLastApproval() {
    desk.write(id, "Eva schrijft mee.", EVA);
    desk.write(id, "Bram ook.", BRAM);
    ask(Optional.empty());
    assertThatThrownBy(() -> approve(EVA)).hasMessageContaining("content.workflow.ownText");
    approve(DOKTER);
    desk.write(id, "Bram nog eens.", BRAM);
    assertThat(state())
        .as("an approved text that changes is a concept")
        .isEqualTo(EditionState.CONCEPT);
    ask(Optional.empty());
    approve(EVA);
    assertThat(state()).isEqualTo(EditionState.APPROVED);
  }

  @Test
  void anApprovalThatWasTakenBackDoesNotClearWhoWrote() {
    desk.write(id, "Eva schrijft mee.", EVA);
    ask(Optional.empty());
    approve(DOKTER);
    desk.does(() -> desk.askChanges.execute(id, desk.version(id), "Toch niet", DOKTER));
    ask(Optional.empty());
    assertThatThrownBy(() -> approve(EVA)).hasMessageContaining("content.workflow.ownText");
  }

  @Test
  void onlyTheOneWhoWasAskedApproves() {
    ask(Optional.of(DOKTER.id()));
    assertThatThrownBy(() -> approve(EVA)).hasMessageContaining("content.workflow.otherReviewer");
    ask(Optional.of(EVA.id()));
    approve(EVA);
    assertThat(state()).isEqualTo(EditionState.APPROVED);
  }

  @Test
  void aWriterIsNotAskedToReview() {
    assertThatThrownBy(() -> ask(Optional.of(ANNA.id())))
        .hasMessageContaining("content.review.writer");
  }

  @Test
  void whoLacksThePermissionDoesNothing() {
    ask(Optional.empty());
    assertThatThrownBy(() -> approve(BRAM)).isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> approve(BEHEER)).isInstanceOf(NotPermitted.class);
    assertThat(state()).isEqualTo(EditionState.IN_REVIEW);
  }

  @Test
  void aStepOnAnOldVersionIsRefused() {
    int old = desk.version(id);
    desk.write(id, "Intussen.", BRAM);
    assertThatThrownBy(
            () -> desk.does(() -> desk.askReview.execute(id, old, Optional.empty(), "", ANNA)))
        .hasMessageContaining("content.edition.stale");
  }

  @Test
  void askingForChangesNeedsAReason() {
    ask(Optional.empty());
    assertThatThrownBy(
            () -> desk.does(() -> desk.askChanges.execute(id, desk.version(id), " ", DOKTER)))
        .hasMessageContaining("content.note.missing");
    desk.does(() -> desk.askChanges.execute(id, desk.version(id), "Korter", DOKTER));
    assertThat(state()).isEqualTo(EditionState.CHANGES_ASKED);
  }

  @Test
  void aCommentFollowsItsBlockAndStaysWhenTheBlockGoes() {
    desk.write(id, "Eerste alinea.", ANNA);
    desk.write(id, "Tweede alinea.", ANNA);
    OpenedEdition read = desk.open(id, DOKTER);
    int block = 1;
    desk.does(() -> desk.addComment.execute(id, read.newest().id(), block, "Waarom?", DOKTER));
    Comment first = comments().get(0);
    assertThat(first.quote()).isEqualTo("Tweede alinea.");
    assertThat(first.block()).isEqualTo(OptionalInt.of(1));

    String before = read.newest().text();
    keep(before.replace("Eerste alinea.", "Nul.\n\nEerste alinea."));
    assertThat(comments().get(0).block()).isEqualTo(OptionalInt.of(2));
    assertThat(comments().get(0).line().getAsInt()).isGreaterThan(first.line().getAsInt());

    keep(before.replace("Tweede alinea.", ""));
    assertThat(comments().get(0).orphaned()).isTrue();
    assertThat(comments().get(0).text()).isEqualTo("Waarom?");
  }

  @Test
  void aCommentIsResolvedAndReopened() {
    UUID revision = desk.open(id, DOKTER).newest().id();
    UUID comment = desk.does(() -> desk.addComment.execute(id, revision, -1, "Mooi", DOKTER));
    desk.does(() -> desk.resolveComment.execute(comment, comments().get(0).version(), ANNA));
    assertThat(comments().get(0).resolvedBy()).contains("Anna");
    assertThat(comments().get(0).orphaned()).isFalse();
    desk.does(() -> desk.reopenComment.execute(comment, comments().get(0).version(), DOKTER));
    assertThat(comments().get(0).resolvedBy()).isEmpty();
    assertThatThrownBy(() -> desk.does(() -> desk.resolveComment.execute(comment, 1, ANNA)))
        .hasMessageContaining("content.edition.stale");
    assertThatThrownBy(
            () -> desk.does(() -> desk.addComment.execute(id, revision, 0, "Nee", BEHEER)))
        .isInstanceOf(NotPermitted.class);
  }

  private List<Comment> comments() {
    return desk.listComments.execute(id, ANNA);
  }

  private void keep(String text) {
    UUID base = desk.open(id, ANNA).newest().id();
    desk.does(() -> desk.keepRevision.execute(id, "tab", base, text, "", ANNA));
  }
}
