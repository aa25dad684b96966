package nl.groeiwijs.content.application.editing;

import static nl.groeiwijs.content.application.Desk.ANNA;
import static nl.groeiwijs.content.application.Desk.BEHEER;
import static nl.groeiwijs.content.application.Desk.BRAM;
import static nl.groeiwijs.content.application.Desk.DOKTER;
import static nl.groeiwijs.content.application.Desk.EVA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.NotPermitted;
import nl.groeiwijs.content.application.Desk;
import nl.groeiwijs.content.application.EditionStale;
import nl.groeiwijs.content.domain.EditionState;
import nl.groeiwijs.content.domain.EditionSummary;
import nl.groeiwijs.content.domain.Theme;
import nl.groeiwijs.shared.domain.DomainException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is changed from the list, without opening the text. */
class OneFieldTest {

  private final Desk desk = new Desk();
  private final UUID id = desk.newTerm("Grens").editionId();

  @AfterEach
  void close() {
    desk.close();
  }

  private String text() {
    return desk.open(id, ANNA).newest().text();
  }

  private void theme(Theme theme, boolean add) {
    desk.does(() -> desk.changeTheme.execute(id, desk.version(id), theme, add, ANNA));
  }

  @Test
  void aThemeIsAddedOnceAndTakenOutAgain() {
    String before = text();
    theme(Theme.GRENZEN, true);
    theme(Theme.ONLINE, true);
    assertThat(text()).contains("themes: [grenzen, online]");
    int version = desk.version(id);
    theme(Theme.ONLINE, true);
    assertThat(desk.version(id)).as("nothing to change, nothing changed").isEqualTo(version);
    theme(Theme.ONLINE, false);
    theme(Theme.GRENZEN, false);
    assertThat(text()).isEqualTo(before);
    assertThat(desk.open(id, ANNA).newest().number()).isEqualTo(5);
  }

  @Test
  void theReviewDateOfWhatIsPublicMakesItADraftOverTheLiveText() {
    UUID live = desk.publishedTerm("Toestemming");
    desk.does(
        () ->
            desk.changeReviewDate.execute(
                live, desk.version(live), LocalDate.of(2028, 3, 1), ANNA));
    OpenedEdition opened = desk.open(live, ANNA);
    assertThat(opened.newest().text()).contains("review_by: 2028-03-01");
    assertThat(opened.live().orElseThrow().text()).contains("review_by: 2027-11-24");
    assertThat(opened.state()).isEqualTo(EditionState.CONCEPT);
  }

  @Test
  void whoLooksAtAnOlderVersionChangesNothing() {
    int old = desk.version(id);
    theme(Theme.GRENZEN, true);
    String text = text();
    assertThatExceptionOfType(EditionStale.class)
        .isThrownBy(
            () -> desk.does(() -> desk.changeTheme.execute(id, old, Theme.SCHOOL, true, ANNA)));
    assertThatExceptionOfType(EditionStale.class)
        .isThrownBy(() -> desk.does(() -> desk.changeOwner.execute(id, old, BRAM.id(), ANNA)));
    assertThat(text()).isEqualTo(text);
  }

  private void give(UUID to, Actor actor) {
    desk.does(() -> desk.changeOwner.execute(id, desk.version(id), to, actor));
  }

  private Optional<UUID> owner() {
    return desk.does(() -> desk.editions.findEdition(id).orElseThrow().owner());
  }

  @Test
  void whoMadeItOwnsItAndGivesItAway() {
    assertThat(owner()).contains(ANNA.id());
    give(BRAM.id(), ANNA);
    assertThat(owner()).contains(BRAM.id());
    assertThat(desk.log()).endsWith("OWNER_CHANGED Anna");
  }

  @Test
  void anothersIsOnlyGivenAwayByWhoDecidesWhatIsPublic() {
    assertThatExceptionOfType(DomainException.class)
        .isThrownBy(() -> give(BRAM.id(), BRAM))
        .matches(refusal -> refusal.key().equals("content.owner.other"));
    assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> give(ANNA.id(), DOKTER));
    give(BRAM.id(), EVA);
    assertThat(owner()).contains(BRAM.id());
  }

  @Test
  void nobodyOwnsWhatTheyMayNotWrite() {
    assertThatExceptionOfType(DomainException.class)
        .isThrownBy(() -> give(DOKTER.id(), ANNA))
        .matches(refusal -> refusal.key().equals("content.owner.writes"));
    assertThatExceptionOfType(DomainException.class)
        .isThrownBy(() -> give(UUID.randomUUID(), ANNA))
        .matches(refusal -> refusal.key().equals("content.owner.writes"));
  }

  @Test
  void onlySomebodyWhoReviewsIsAskedTo() {
    for (UUID asked : new UUID[] {BRAM.id(), BEHEER.id(), UUID.randomUUID()}) {
      assertThatExceptionOfType(DomainException.class)
          .isThrownBy(
              () ->
                  desk.does(
                      () ->
                          desk.askReview.execute(
                              id, desk.version(id), Optional.of(asked), "", ANNA)))
          .matches(refusal -> refusal.key().equals("content.review.reviewer"));
    }
  }

  @Test
  void aReviewerSeesWhatIsAskedOfThemOrOfAnyoneAndNotTheirOwn() {
    UUID anyone = desk.newTerm("Iedereen").editionId();
    UUID eva = desk.newTerm("Eva").editionId();
    UUID own = desk.newTerm("Eigen").editionId();
    desk.write(own, "Ook van Eva.", EVA);
    desk.does(
        () -> desk.askReview.execute(anyone, desk.version(anyone), Optional.empty(), "", ANNA));
    desk.does(
        () -> desk.askReview.execute(eva, desk.version(eva), Optional.of(EVA.id()), "", ANNA));
    desk.does(() -> desk.askReview.execute(own, desk.version(own), Optional.empty(), "", ANNA));
    assertThat(waiting(EVA)).containsExactly("Iedereen", "Eva");
    assertThat(waiting(DOKTER)).containsExactly("Iedereen", "Eigen");
  }

  private List<String> waiting(Actor actor) {
    return desk.does(() -> desk.listReviewRequests.execute(10, actor)).stream()
        .map(EditionSummary::title)
        .toList();
  }
}
