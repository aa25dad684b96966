package nl.groeiwijs.search.application;

import static nl.groeiwijs.content.application.Desk.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.content.application.Desk;
import nl.groeiwijs.publishing.application.PublishedPages;
import nl.groeiwijs.publishing.application.ReadSide;
import nl.groeiwijs.search.domain.IndexEntry;
import nl.groeiwijs.search.persistence.IndexSettings;
import nl.groeiwijs.search.persistence.MappingVersion;
import nl.groeiwijs.search.persistence.PublicationIndex;
import nl.groeiwijs.shared.domain.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a start does with the index that an earlier one left behind. */
class SearchIndexTest {

  @TempDir Path folder;

  private Desk desk;
  private PublicationIndex index;
  private UUID term;

  @BeforeEach
  void publishTwo() {
    desk = new Desk();
    index = new PublicationIndex(IndexSettings.inMemory());
    term = desk.publishedTerm("Blozen");
    desk.publishedTerm("Grens");
    start();
  }

  @AfterEach
  void close() {
    index.close();
    desk.close();
  }

  /** As a start of the portal does; tells how many entries it wrote. */
  private long start() {
    PublishedPages pages = new ReadSide(desk).pages();
    IndexEntries entries = new IndexEntries(desk.liveEditions);
    MappingVersion version = new MappingVersion(folder);
    RebuildIndex rebuild = new RebuildIndex(pages, entries, index, version);
    SearchIndex search = new SearchIndex(entries, pages, rebuild, index, version);
    return desk.does(() -> search.rebuildIfNeeded(done -> {}));
  }

  @Test
  void anIndexThatIsInStepIsLeftAlone() {
    assertThat(index.count()).isEqualTo(2);
    assertThat(start()).isZero();
  }

  @Test
  void aNewTextThatACrashKeptFromTheIndexIsWrittenAtTheNextStart() {
    desk.write(term, "Wie bloost, wordt rood.", ANNA);
    desk.approve(term);
    desk.publish(term);

    assertThat(start()).isEqualTo(1);
    assertThat(index.revisions())
        .containsEntry(term.toString(), desk.open(term, ANNA).live().orElseThrow().id().toString());
    assertThat(start()).isZero();
  }

  @Test
  void whatIsMissingIsWrittenAndWhatIsNoLongerPublicIsTakenOut() {
    index.remove(term.toString());
    index.put(
        new IndexEntry(
            UUID.randomUUID().toString(),
            UUID.randomUUID().toString(),
            "begrip",
            Language.NL,
            "Weg",
            "",
            "",
            "/begrip/weg",
            Optional.empty(),
            false,
            Map.of()));

    assertThat(start()).isEqualTo(2);
    assertThat(index.revisions()).hasSize(2).containsKey(term.toString());
  }
}
