package nl.groeiwijs.publishing.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import nl.groeiwijs.content.application.Desk;
import nl.groeiwijs.publishing.application.KeepRemark;
import nl.groeiwijs.publishing.application.ReaderStatistics;
import nl.groeiwijs.publishing.application.WriteCounts;
import nl.groeiwijs.publishing.domain.PageAnswers;
import nl.groeiwijs.publishing.domain.ReaderCount;
import nl.groeiwijs.publishing.domain.Remark;
import nl.groeiwijs.shared.persistence.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReaderCountsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Clock CLOCK =
      Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  private static final String GUIDE = "/gids/doktertje-spelen";

  private TestDatabase database;
  private ReaderCounts counts;
  private ReaderStatistics statistics;

  @BeforeEach
  void open() {
    database = new TestDatabase();
    counts = new ReaderCounts(database.entities());
    statistics = new ReaderStatistics(counts, CLOCK);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void inTransaction(Runnable work) {
    database.inTransaction(
        () -> {
          work.run();
          return null;
        });
  }

  private void count(LocalDate day, String address, String what, long times) {
    inTransaction(
        () ->
            new WriteCounts(counts, CLOCK)
                .execute(List.of(new ReaderCount(day, address, what, times))));
  }

  @Test
  void whatIsCountedLaterOnTheSameDayIsAdded() {
    count(TODAY, GUIDE, "van-direct", 7);
    count(TODAY, GUIDE, "van-direct", 5);
    count(TODAY, GUIDE, "van-search", 3);

    assertThat(statistics.readPerPage()).containsEntry(GUIDE, 15L);
    assertThat(statistics.readPerDay()).hasSize(ReaderStatistics.DAYS).containsEntry(TODAY, 15L);
  }

  @Test
  void lessThanTenIsShownNowhere() {
    count(TODAY, GUIDE, "van-direct", 9);
    count(TODAY.minusDays(40), GUIDE, "van-direct", 90);

    assertThat(statistics.listShown()).isEmpty();
    assertThat(statistics.readPerPage()).isEmpty();
  }

  @Test
  void stepsAndAnswersAreNoReading() {
    count(TODAY, "/wegwijzer/route-1", "einde", 12);
    count(TODAY, GUIDE, "antwoord-ja", 12);

    assertThat(statistics.readPerPage()).isEmpty();
    assertThat(statistics.listShown()).hasSize(2);
  }

  @Test
  void aRemarkIsGoneAfterNinetyDays() {
    inTransaction(
        () -> {
          counts.add(new Remark(GUIDE, TODAY.minusDays(91), "oud"));
          new KeepRemark(counts, CLOCK).execute(GUIDE, "nieuw");
        });
    count(TODAY, GUIDE, "van-direct", 1);

    assertThat(counts.listRemarks(10)).extracting(Remark::words).containsExactly("nieuw");
  }

  @Test
  void aPageTakesNoMoreThanSoManyRemarksADay() {
    inTransaction(
        () -> {
          for (int i = 0; i < 60; i++) {
            new KeepRemark(counts, CLOCK).execute(GUIDE, "weer een");
          }
        });

    assertThat(counts.listRemarks(100)).hasSize(50);
  }

  @Test
  void aPageKnowsItsOwnAnswersAndRemarksOfNinetyDays() {
    count(TODAY, GUIDE, "antwoord-nee", 2);
    count(TODAY.minusDays(89), GUIDE, "antwoord-nee", 1);
    count(TODAY.minusDays(90), GUIDE, "antwoord-nee", 5);
    count(TODAY, GUIDE, "van-direct", 9);
    count(TODAY, "/gids/anders", "antwoord-ja", 4);
    inTransaction(() -> new KeepRemark(counts, CLOCK).execute(GUIDE, "Het voorbeeld ontbreekt."));
    inTransaction(() -> new KeepRemark(counts, CLOCK).execute("/gids/anders", "Fijn."));

    PageAnswers answers = statistics.ofPage(GUIDE, Desk.ANNA);

    assertThat(answers.times()).containsExactly(Map.entry("antwoord-nee", 3L));
    assertThat(answers.remarks())
        .extracting(Remark::words)
        .containsExactly("Het voorbeeld ontbreekt.");
    assertThat(statistics.ofPage("/gids/stil", Desk.ANNA).isEmpty()).isTrue();
  }
}
