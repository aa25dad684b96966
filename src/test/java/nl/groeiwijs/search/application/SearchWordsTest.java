package nl.groeiwijs.search.application;

import static nl.groeiwijs.content.application.Desk.ANNA;
import static nl.groeiwijs.content.application.Desk.EVA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.account.domain.NotPermitted;
import nl.groeiwijs.content.application.Desk;
import nl.groeiwijs.content.application.EditionStale;
import nl.groeiwijs.publishing.application.PublishedPages;
import nl.groeiwijs.publishing.application.ReadSide;
import nl.groeiwijs.search.domain.SearchQuery;
import nl.groeiwijs.search.domain.WordGroup;
import nl.groeiwijs.search.domain.WordKind;
import nl.groeiwijs.search.persistence.IndexSettings;
import nl.groeiwijs.search.persistence.MappingVersion;
import nl.groeiwijs.search.persistence.PublicationIndex;
import nl.groeiwijs.search.persistence.WordGroupRows;
import nl.groeiwijs.shared.application.HeardEvent;
import nl.groeiwijs.shared.domain.DomainException;
import nl.groeiwijs.shared.domain.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Editors bring words together, and readers find pages by them. */
class SearchWordsTest {

  @TempDir Path folder;

  private final List<OwnWordsChanged> heard = new ArrayList<>();
  private Desk desk;
  private PublicationIndex index;
  private MappingVersion version;
  private RebuildIndex rebuild;
  private FollowOwnWords follow;
  private SaveSearchWords save;
  private RemoveSearchWords remove;
  private ListSearchWords list;

  @BeforeEach
  void publish() {
    desk = new Desk();
    index = new PublicationIndex(IndexSettings.inMemory());
    desk.publishedTerm("Blozen");
    PublishedPages pages = new ReadSide(desk).pages();
    version = new MappingVersion(folder);
    rebuild = new RebuildIndex(pages, new IndexEntries(desk.liveEditions), index, version);
    desk.does(() -> rebuild.execute(done -> {}));
    WordGroupRows rows = new WordGroupRows(desk.database.entities());
    follow = new FollowOwnWords(rows, index, version, rebuild);
    save = new SaveSearchWords(rows, index, desk.audit, desk.clock, new HeardEvent<>(heard::add));
    remove = new RemoveSearchWords(rows, desk.audit, new HeardEvent<>(heard::add));
    list = new ListSearchWords(rows);
  }

  @AfterEach
  void close() {
    index.close();
    desk.close();
  }

  private void add(String line) {
    WordGroup group = WordGroup.of(WordKind.SYNONYM, line);
    desk.does(() -> save.execute(Optional.empty(), -1, group, EVA));
  }

  private KeptWords first() {
    return desk.does(() -> list.execute(EVA)).own().get(0);
  }

  private void renew() {
    desk.does(follow::load);
    desk.does(() -> rebuild.renew(done -> {}));
  }

  private boolean isFound(String words) {
    SearchQuery query = SearchQuery.in(Language.NL).words(words).page(1, 5);
    return index.search(query).hits().items().stream()
        .anyMatch(hit -> hit.title().contains("Blozen"));
  }

  @Test
  void aPageIsFoundByAWordOfItsLineAndNoLongerWhenTheLineIsGone() {
    assertThat(isFound("tomatenhoofd")).isFalse();
    add("tomatenhoofd, blozen");
    renew();
    assertThat(isFound("tomatenhoofd")).isTrue();
    assertThat(index.count()).isEqualTo(1);

    KeptWords kept = first();
    desk.does(() -> remove.execute(kept.id(), kept.version(), EVA));
    renew();
    assertThat(isFound("tomatenhoofd")).isFalse();
    assertThat(heard).hasSize(2);
    assertThat(desk.log()).contains("SEARCH_WORDS_CHANGED Eva", "SEARCH_WORDS_REMOVED Eva");
  }

  @Test
  void otherWordsMakeTheIndexOfTheNextStartAnew() {
    add("tomatenhoofd, blozen");
    assertThat(version.isCurrent()).isTrue();
    desk.does(follow::load);
    assertThat(version.isCurrent()).isFalse();
    desk.does(() -> rebuild.renew(done -> {}));
    assertThat(version.isCurrent()).isTrue();
  }

  @Test
  void aLineIsChangedByWhoSawItsNewestVersion() {
    add("rood worden, blozen");
    KeptWords seen = first();
    WordGroup more = WordGroup.of(WordKind.SYNONYM, "rood worden, blozen, kleuren");
    desk.does(() -> save.execute(Optional.of(seen.id()), seen.version(), more, EVA));

    assertThat(first().group()).isEqualTo(more);
    assertThatThrownBy(
            () -> desk.does(() -> save.execute(Optional.of(seen.id()), seen.version(), more, EVA)))
        .isInstanceOf(EditionStale.class);
    assertThatThrownBy(() -> desk.does(() -> remove.execute(seen.id(), seen.version(), EVA)))
        .isInstanceOf(EditionStale.class);
  }

  @Test
  void aWordStandsInOneLineOnlyAndIsNoneThatTheSearchLeavesOut() {
    add("rood worden, blozen");

    assertThatThrownBy(() -> add("blozen, kleuren"))
        .isInstanceOfSatisfying(
            DomainException.class, e -> assertThat(e.key()).isEqualTo("search.words.error.twice"));
    assertThatThrownBy(() -> add("van de, kleuren"))
        .isInstanceOfSatisfying(
            DomainException.class, e -> assertThat(e.key()).isEqualTo("search.words.error.small"));
  }

  @Test
  void whoMayNotPublishChangesNothing() {
    WordGroup group = WordGroup.of(WordKind.SYNONYM, "rood worden, blozen");

    assertThatThrownBy(() -> save.execute(Optional.empty(), -1, group, ANNA))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> remove.execute(UUID.randomUUID(), 0, ANNA))
        .isInstanceOf(NotPermitted.class);
    assertThat(desk.does(() -> list.execute(ANNA)).delivered()).isNotEmpty();
  }
}
