package nl.groeiwijs.publishing.application;

import static nl.groeiwijs.content.application.Desk.EVA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.content.application.Desk;
import nl.groeiwijs.content.domain.Withdrawal;
import nl.groeiwijs.publishing.domain.WithdrawnPage;
import nl.groeiwijs.publishing.persistence.PublishedPageRows;
import nl.groeiwijs.publishing.persistence.ShownRevisions;
import nl.groeiwijs.shared.application.HeardEvent;
import nl.groeiwijs.shared.domain.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WithdrawnPagesTest {

  private Desk desk;
  private UUID id;
  private PublishedPages pages;
  private WithdrawnPages withdrawnPages;
  private MovedPages movedPages;
  private RefreshPublishedPage refresh;

  @BeforeEach
  void publishACampaign() {
    desk = new Desk();
    PublishedPageRows rows = new PublishedPageRows(desk.database.entities());
    withdrawnPages = new WithdrawnPages(rows);
    movedPages = new MovedPages(desk.movedEditions);
    pages =
        new PublishedPages(
            new PageReader(rows, desk.liveEditions),
            new Previews(),
            new HeardEvent<>(
                event -> {
                  withdrawnPages.onChanged(event);
                  movedPages.onChanged(event);
                }));
    refresh =
        new RefreshPublishedPage(
            desk.liveEditions,
            rows,
            new ShownRevisions(desk.database.entities()),
            desk.clock,
            new HeardEvent<>(pages::onChanged));
    id = desk.publishedCampaign("telefoon");
    refreshOutdated();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private void refreshOutdated() {
    List<UUID> outdated = desk.does(refresh::listOutdated);
    assertThat(outdated).contains(id);
    desk.does(() -> refresh.execute(outdated));
    assertThat(desk.does(refresh::listOutdated)).isEmpty();
  }

  private void withdraw(Withdrawal.Mode mode, String target) {
    Withdrawal how = new Withdrawal(mode, "Voorbij", Optional.ofNullable(target));
    desk.does(() -> desk.withdrawEdition.execute(id, desk.version(id), how, EVA));
    refreshOutdated();
  }

  private Optional<WithdrawnPage> at(String address) {
    return desk.does(() -> withdrawnPages.find(Language.NL, address));
  }

  private boolean isListed() {
    return desk.does(() -> pages.list("campagne", Language.NL, 1, 9)).total() > 0;
  }

  private boolean isFound() {
    return desk.does(() -> pages.findBySlug("campagne", Language.NL, "telefoon")).isPresent();
  }

  @Test
  void whatIsPublicIsNotWithdrawn() {
    assertThat(at("/campagne/telefoon")).isEmpty();
    assertThat(isListed()).isTrue();
  }

  @Test
  void aNoticeKeepsThePageButNotItsPlaceInLists() {
    withdraw(Withdrawal.Mode.NOTICE, null);
    assertThat(at("/campagne/telefoon").orElseThrow().reason()).isEqualTo("Voorbij");
    assertThat(isFound()).isTrue();
    assertThat(isListed()).isFalse();
    assertThat(desk.does(() -> pages.mapAddressed(List.of("feit")))).isEmpty();
  }

  @Test
  void whatIsGoneIsGoneWithWhatHangsUnderIt() {
    withdraw(Withdrawal.Mode.GONE, null);
    assertThat(at("/campagne/telefoon").orElseThrow().isGone()).isTrue();
    assertThat(at("/campagne/telefoon/poster").orElseThrow().isGone()).isTrue();
    assertThat(at("/campagne/telefoons")).isEmpty();
    assertThat(desk.does(() -> withdrawnPages.find(Language.EN, "/campagne/telefoon"))).isEmpty();
    assertThat(isFound()).isFalse();
  }

  @Test
  void aRedirectKnowsItsTarget() {
    withdraw(Withdrawal.Mode.REDIRECT, "/campagnes");
    assertThat(at("/campagne/telefoon").orElseThrow().withdrawal().target()).contains("/campagnes");
    assertThat(isFound()).isFalse();
  }

  @Test
  void whatComesBackIsListedAgain() {
    withdraw(Withdrawal.Mode.GONE, null);
    desk.does(() -> desk.republishEdition.execute(id, desk.version(id), "Toch", EVA));
    refreshOutdated();
    assertThat(at("/campagne/telefoon")).isEmpty();
    assertThat(isListed()).isTrue();
  }

  @Test
  void anOldAddressLeadsToTheNewAlsoForWhatStoodUnderIt() {
    desk.does(() -> desk.changeAddress.execute(id, desk.version(id), "eerste-telefoon", EVA));
    refreshOutdated();
    assertThat(desk.does(() -> movedPages.find(Language.NL, "/campagne/telefoon")))
        .contains("/campagne/eerste-telefoon");
    assertThat(desk.does(() -> movedPages.find(Language.NL, "/campagne/telefoon/poster")))
        .contains("/campagne/eerste-telefoon/poster");
    assertThat(desk.does(() -> movedPages.find(Language.NL, "/campagne/anders"))).isEmpty();
  }
}
