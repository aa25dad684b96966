package nl.groeiwijs.content.application.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.account.domain.NotPermitted;
import nl.groeiwijs.content.application.Desk;
import nl.groeiwijs.content.application.EditionStale;
import nl.groeiwijs.content.application.editing.ConfirmTranslation;
import nl.groeiwijs.content.application.editing.EditionRef;
import nl.groeiwijs.content.domain.merge.DiffLine;
import nl.groeiwijs.content.domain.translation.SectionPair;
import nl.groeiwijs.content.domain.translation.TranslationListing;
import nl.groeiwijs.content.domain.translation.TranslationState;
import nl.groeiwijs.content.persistence.Translations;
import nl.groeiwijs.shared.domain.DomainException;
import nl.groeiwijs.shared.domain.Language;
import nl.groeiwijs.shared.domain.PageOf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TranslationTest {

  private final Desk desk = new Desk();
  private final ListTranslationStates list =
      new ListTranslationStates(
          new Translations(desk.database.entities()), desk.editions, desk.reader);
  private final OpenTranslation open = new OpenTranslation(desk.editions);
  private final ConfirmTranslation confirm = new ConfirmTranslation(desk.editions, desk.steps);
  private EditionRef original;
  private UUID translation;

  @BeforeEach
  void translateATerm() {
    original = desk.newTerm("Grens");
    desk.write(original.editionId(), "## Eerst {#eerst}\n\nEen grens is van jezelf.", Desk.ANNA);
    translation =
        desk.does(
                () -> desk.createTranslation.execute(original.documentId(), Language.EN, Desk.ANNA))
            .editionId();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private PageOf<TranslationListing> list(TranslationState... state) {
    Optional<TranslationState> filter = Optional.ofNullable(state.length > 0 ? state[0] : null);
    return desk.does(() -> list.execute(Language.EN, filter, 1, 50, Desk.DOKTER));
  }

  private TranslationState stateOfTerm() {
    return list().items().stream()
        .filter(listing -> listing.originalId().equals(original.editionId()))
        .findFirst()
        .orElseThrow()
        .state();
  }

  private TranslationPair pair() {
    return desk.does(() -> open.execute(translation, Desk.DOKTER));
  }

  @Test
  void theListSaysWhatIsMissingAndWhatIsCurrent() {
    UUID alone = desk.newTerm("Alleen").editionId();
    assertThat(list().total()).isEqualTo(2);
    assertThat(list(TranslationState.MISSING).items())
        .extracting(TranslationListing::originalId)
        .containsExactly(alone);
    TranslationListing current = list(TranslationState.CURRENT).items().get(0);
    assertThat(current.title()).isEqualTo("Grens");
    assertThat(current.translationId()).contains(translation);
    assertThat(list(TranslationState.BEHIND).total()).isZero();
  }

  @Test
  void aTranslationIsBehindWhenTheOriginalChangesForThePublic() {
    desk.does(
        () ->
            desk.editions
                .findEdition(original.editionId())
                .orElseThrow()
                .publish(desk.clock.instant()));
    desk.write(original.editionId(), "Nieuw.", Desk.BRAM);
    assertThat(stateOfTerm()).as("a draft of the original").isEqualTo(TranslationState.CURRENT);
    desk.does(
        () ->
            desk.editions
                .findEdition(original.editionId())
                .orElseThrow()
                .publish(desk.clock.instant()));
    assertThat(stateOfTerm()).isEqualTo(TranslationState.BEHIND);
    assertThat(list(TranslationState.BEHIND).total()).isEqualTo(1);
  }

  @Test
  void theTrashCountsAsMissing() {
    desk.does(
        () -> desk.editions.findEdition(translation).orElseThrow().trash(desk.clock.instant()));
    assertThat(stateOfTerm()).isEqualTo(TranslationState.MISSING);
  }

  @Test
  void bothStandSideBySideWithWhatChangedSince() {
    desk.write(original.editionId(), "## Daarna {#daarna}\n\nNieuw.", Desk.BRAM);
    TranslationPair pair = pair();
    List<SectionPair> sections = pair.sections();
    assertThat(sections).filteredOn(SectionPair::changed).isNotEmpty();
    SectionPair added =
        sections.stream().filter(s -> s.name().equals("#daarna")).findFirst().orElseThrow();
    assertThat(added.changed()).isTrue();
    assertThat(added.original()).contains("Nieuw.");
    assertThat(added.translation()).isEmpty();
    SectionPair same = sections.get(0);
    assertThat(same.changed()).isFalse();
    assertThat(same.original()).contains("lang: nl");
    assertThat(same.translation()).contains("lang: en");
    assertThat(pair.changes()).filteredOn(line -> line.kind() == DiffLine.Kind.ADDED).isNotEmpty();
    assertThat(pair.changes()).noneMatch(line -> line.kind() == DiffLine.Kind.REMOVED);
  }

  @Test
  void whoLookedSaysThatTheTranslationIsUpToDate() {
    desk.write(original.editionId(), "Nieuw.", Desk.BRAM);
    assertThat(stateOfTerm()).isEqualTo(TranslationState.BEHIND);
    TranslationPair pair = pair();
    desk.does(() -> confirm.execute(translation, pair.version(), pair.original().id(), Desk.ANNA));
    assertThat(stateOfTerm()).isEqualTo(TranslationState.CURRENT);
    assertThat(desk.log()).contains("TRANSLATION_CHECKED Anna");
    assertThatThrownBy(
            () ->
                desk.does(
                    () ->
                        confirm.execute(
                            translation, pair.version(), pair.original().id(), Desk.ANNA)))
        .isInstanceOf(EditionStale.class);
  }

  @Test
  void onlyARevisionOfTheOriginalCountsAndOnlyFromWhoMayWrite() {
    TranslationPair pair = pair();
    assertThatThrownBy(
            () ->
                desk.does(
                    () ->
                        confirm.execute(
                            translation, pair.version(), pair.translation().id(), Desk.ANNA)))
        .isInstanceOf(DomainException.class);
    assertThatThrownBy(
            () ->
                desk.does(
                    () ->
                        confirm.execute(
                            translation, pair.version(), pair.original().id(), Desk.DOKTER)))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> desk.does(() -> open.execute(original.editionId(), Desk.ANNA)))
        .isInstanceOf(DomainException.class);
  }
}
