package nl.groeiwijs.search.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexOnDiskTest {

  @TempDir Path folder;

  private PublicationIndex open() {
    return new PublicationIndex(IndexSettings.inFolder("lucene", folder));
  }

  @Test
  void whatWasWrittenIsThereAfterARestart() {
    try (var index = open()) {
      index.clear();
      index.putAll(List.of(Entries.guide("Een", "", ""), Entries.guide("Twee", "", "")));
      index.put(Entries.guide("Drie", "", ""));
    }
    try (var index = open()) {
      assertThat(index.count()).isEqualTo(3);
    }
  }

  @Test
  void itKnowsFromWhichRevisionEachEntryWasMade() {
    try (var index = open()) {
      index.clear();
      index.put(Entries.guide("Een", "", "oud"));
      index.put(Entries.guide("Een", "", "nieuw"));
      var fresh = Entries.guide("Een", "", "nieuw");
      assertThat(index.revisions()).containsExactly(entry(fresh.id(), fresh.revision()));
    }
  }

  @Test
  void theVersionIsCurrentOnlyAfterItWasRemembered() {
    MappingVersion version = new MappingVersion(folder.resolve("index"));
    assertThat(version.isCurrent()).isFalse();
    version.remember();
    assertThat(new MappingVersion(folder.resolve("index")).isCurrent()).isTrue();
    version.forget();
    assertThat(version.isCurrent()).isFalse();
  }

  @Test
  void anotherVersionIsNotCurrent() throws IOException {
    MappingVersion version = new MappingVersion(folder);
    Files.writeString(folder.resolve("version"), "0-cafe");
    assertThat(version.isCurrent()).isFalse();
  }
}
