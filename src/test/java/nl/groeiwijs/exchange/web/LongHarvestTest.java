package nl.groeiwijs.exchange.web;

import static nl.groeiwijs.exchange.web.HarvestDesk.NINE;
import static nl.groeiwijs.exchange.web.HarvestDesk.PREFIX;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import nl.groeiwijs.curriculum.domain.Sector;
import nl.groeiwijs.exchange.domain.HarvestSets;
import nl.groeiwijs.exchange.persistence.HarvestRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A harvest that takes its time, while editors go on. */
class LongHarvestTest {

  private static final int LESSONS = 10_000;
  private static final HarvestSets PO = new HarvestSets(List.of(Sector.PO));

  private final HarvestDesk harvest = new HarvestDesk();

  @AfterEach
  void close() {
    harvest.close();
  }

  /** Between two parts: one far ahead, one just behind, one withdrawn, one that is new. */
  private void publish(List<UUID> ids, List<UUID> added, int part) {
    Instant now = NINE.plusSeconds(part);
    harvest.desk.does(
        () -> {
          row(ids.get(LESSONS - part)).show(PO, now);
          row(ids.get(part * HarvestProvider.PART - 1)).show(PO, now);
          row(ids.get(LESSONS / 2 + part)).delete(now);
          UUID id = UUID.randomUUID();
          added.add(id);
          harvest.rows.add(new HarvestRow(id, HarvestDesk.key(id), PO, now));
        });
  }

  private HarvestRow row(UUID id) {
    return harvest.rows.find(id).orElseThrow();
  }

  @Test
  void nothingIsLostAndNothingComesTwice() {
    List<UUID> ids = harvest.fill(LESSONS, NINE);
    List<UUID> added = new ArrayList<>();
    List<String> found =
        harvest.harvest(
            part -> publish(ids, added, part), "verb", "ListRecords", "metadataPrefix", "oai_dc");

    assertThat(new HashSet<>(found)).hasSameSizeAs(found);
    assertThat(found).containsAll(ids.stream().map(id -> PREFIX + id).toList());
    assertThat(added).hasSizeGreaterThanOrEqualTo(LESSONS / HarvestProvider.PART - 1);
    assertThat(found).containsAll(added.stream().map(id -> PREFIX + id).toList());
  }

  @Test
  void whatChangedSinceIsAllThatTheNextHarvestBrings() {
    List<UUID> ids = harvest.fill(LESSONS, NINE);
    harvest.desk.does(
        () -> {
          row(ids.get(3)).show(PO, NINE.plusSeconds(5));
          row(ids.get(LESSONS - 1)).delete(NINE.plusSeconds(5));
        });
    List<String> found =
        harvest.harvest(
            part -> {},
            "verb",
            "ListIdentifiers",
            "metadataPrefix",
            "lom",
            "from",
            NINE.plusSeconds(1).toString());
    assertThat(found).containsExactly(PREFIX + ids.get(3), PREFIX + ids.get(LESSONS - 1));
  }
}
