package nl.groeiwijs.content.application.address;

import static nl.groeiwijs.content.application.Desk.ANNA;
import static nl.groeiwijs.content.application.Desk.EVA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.content.application.Desk;
import nl.groeiwijs.content.application.editing.OpenedEdition;
import nl.groeiwijs.content.domain.EditionState;
import nl.groeiwijs.shared.domain.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AddressTest {

  private Desk desk;

  @BeforeEach
  void open() {
    desk = new Desk();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private MoveOutcome move(UUID id, String slug, Actor actor) {
    return desk.does(() -> desk.changeAddress.execute(id, desk.version(id), slug, actor));
  }

  private Optional<String> leads(String address) {
    return desk.does(() -> desk.movedEditions.find(Language.NL, address));
  }

  private UUID toolkit(String campaign, String slug) {
    String text =
        """
        ---
        id: %s
        kind: toolkit
        lang: nl
        slug: %s
        title: Brief
        summary: Kort.
        campaign: %s
        form: brief
        author: redactie
        ---
        ## Brief {#brief}

        Beste ouders.
        """
            .formatted(UUID.randomUUID(), slug, campaign);
    return desk.take(text, "/campagne/" + campaign + "/" + slug);
  }

  @Test
  void aDraftMovesWithoutATrace() {
    UUID id = desk.newTerm("Grens").editionId();
    MoveOutcome outcome = move(id, "grenzen", ANNA);
    assertThat(outcome.address()).isEqualTo("/begrippen#grenzen");
    assertThat(leads("/begrippen#grens")).isEmpty();
  }

  @Test
  void whatThePublicSawLeadsToWhereItIsNowWithoutChains() {
    UUID id = desk.publishedCampaign("een");
    move(id, "twee", EVA);
    move(id, "drie", EVA);
    assertThat(leads("/campagne/een")).contains("/campagne/drie");
    assertThat(leads("/campagne/twee")).contains("/campagne/drie");
    assertThat(leads("/campagne/drie")).isEmpty();
    assertThat(desk.open(id, EVA).newest().text()).contains("slug: drie\n");
    assertThat(desk.open(id, EVA).hasDraft()).isFalse();
    assertThat(desk.open(id, EVA).state()).isEqualTo(EditionState.PUBLISHED);
  }

  @Test
  void movingBackLeavesNoLoop() {
    UUID id = desk.publishedCampaign("een");
    move(id, "twee", EVA);
    desk.does(() -> desk.undoAddressChange.execute(id, desk.version(id), EVA));
    assertThat(desk.open(id, EVA).address()).isEqualTo("/campagne/een");
    assertThat(leads("/campagne/twee")).contains("/campagne/een");
    assertThat(leads("/campagne/een")).isEmpty();
    assertThat(desk.log()).last().isEqualTo("MOVE_UNDONE Eva");
  }

  @Test
  void whatHangsUnderItMovesAlong() {
    UUID id = desk.publishedCampaign("een");
    UUID letter = toolkit("een", "brief");
    MoveOutcome outcome = move(id, "twee", EVA);
    assertThat(outcome.moved()).containsExactly("/campagne/een", "/campagne/een/brief");
    OpenedEdition moved = desk.open(letter, EVA);
    assertThat(moved.address()).isEqualTo("/campagne/twee/brief");
    assertThat(moved.newest().text()).contains("campaign: twee\n");
    assertThat(moved.hasDraft()).isFalse();
    assertThat(leads("/campagne/een/brief")).contains("/campagne/twee/brief");
  }

  @Test
  void aDraftOverItMovesAlongAndStaysADraft() {
    UUID id = desk.publishedCampaign("een");
    desk.write(id, "Nieuw.", ANNA);
    move(id, "twee", EVA);
    OpenedEdition opened = desk.open(id, EVA);
    assertThat(opened.newest().text()).contains("slug: twee\n").contains("Nieuw.");
    assertThat(opened.live().orElseThrow().text())
        .contains("slug: twee\n")
        .doesNotContain("Nieuw.");
    assertThat(opened.state()).isEqualTo(EditionState.CONCEPT);
    assertThat(opened.newest().number()).isEqualTo(4);
  }

  @Test
  void somebodyElsesAddressIsRefusedAlsoAnOldOne() {
    UUID one = desk.publishedCampaign("een");
    UUID two = desk.publishedCampaign("twee");
    assertThatThrownBy(() -> move(two, "een", EVA)).hasMessageContaining("content.address.taken");
    move(one, "eerst", EVA);
    assertThatThrownBy(() -> move(two, "een", EVA)).hasMessageContaining("content.address.taken");
    assertThatThrownBy(() -> move(two, "twee", EVA)).hasMessageContaining("content.address.same");
    assertThatThrownBy(() -> move(two, "Geen Slug", EVA)).hasMessageContaining("slug.form");
  }

  @Test
  void anAuthorDoesNotMoveWhatIsPublic() {
    UUID id = desk.publishedCampaign("een");
    assertThatThrownBy(() -> move(id, "twee", ANNA))
        .hasMessageContaining("content.workflow.permission");
  }
}
