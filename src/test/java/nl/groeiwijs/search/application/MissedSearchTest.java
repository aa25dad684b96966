package nl.groeiwijs.search.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import nl.groeiwijs.content.application.gaps.MissedSearch;
import nl.groeiwijs.search.domain.MissedWords;
import nl.groeiwijs.search.persistence.MissedSearchRows;
import nl.groeiwijs.shared.domain.Language;
import nl.groeiwijs.shared.persistence.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MissedSearchTest {

  private static final Duration LATER = Duration.ofMinutes(11);

  private final TestDatabase database = new TestDatabase();
  private final MissedSearchRows rows = new MissedSearchRows(database.entities());
  private final CountedSearches counted = new CountedSearches(rows);
  private Instant now = Instant.parse("2026-11-24T09:00:00Z");
  private final RareSearches rare =
      new RareSearches(
          new Clock() {
            @Override
            public ZoneOffset getZone() {
              return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
              throw new UnsupportedOperationException();
            }

            @Override
            public Instant instant() {
              return now;
            }
          });
  private final NoteMissedSearch note = new NoteMissedSearch(rare, rows);

  @AfterEach
  void close() {
    database.close();
  }

  private void search(String words, int times, Duration apart) {
    for (int i = 0; i < times; i++) {
      database.inTransaction(
          () -> {
            note.execute(Language.NL, words);
            return null;
          });
      now = now.plus(apart);
    }
  }

  private List<MissedSearch> open() {
    return database.inTransaction(() -> counted.list(false, 10));
  }

  @Test
  void wordsAreKeptFromTheFifthTimeOn() {
    search("Bloemetjes  en bijtjes", 4, LATER);
    assertThat(open()).isEmpty();
    search("bloemetjes en Bijtjes".toLowerCase(), 2, LATER);
    assertThat(open())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.words()).isEqualTo("bloemetjes en bijtjes");
              assertThat(one.times()).isEqualTo(6);
            });
  }

  @Test
  void whoTriesAgainAndAgainCountsOnce() {
    search("bijtjes", 50, Duration.ofSeconds(10));
    assertThat(open()).isEmpty();
  }

  @Test
  void languagesAreCountedApart() {
    search("bijtjes", 4, LATER);
    database.inTransaction(
        () -> {
          note.execute(Language.EN, "bijtjes");
          return null;
        });
    assertThat(open()).isEmpty();
  }

  @Test
  void whatIsHandledIsNoLongerOpenAndStillCounts() {
    search("bijtjes", 5, LATER);
    MissedSearch one = open().get(0);
    assertThat(database.inTransaction(() -> counted.handle(one.id(), one.version(), "Noor")))
        .isTrue();
    assertThat(database.inTransaction(() -> counted.handle(one.id(), one.version(), "Bram")))
        .as("somebody was first")
        .isFalse();
    search("bijtjes", 1, LATER);
    assertThat(open()).isEmpty();
    assertThat(database.inTransaction(() -> counted.list(true, 10)))
        .singleElement()
        .satisfies(
            handled -> {
              assertThat(handled.handledBy()).contains("Noor");
              assertThat(handled.times()).isEqualTo(6);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0612345678",
        "kind van 12",
        "jan@example.org",
        "mijn kind is heel erg boos",
        "juf Annelies",
        "naar Rotterdam",
        "https://example.org",
        "ab",
        "een woord dat zo lang is dat niemand het nog voor een woord aanziet"
      })
  void whatCouldBeSomebodysIsDropped(String typed) {
    assertThat(MissedWords.of(typed)).isEmpty();
  }

  @Test
  void anOrdinaryQuestionIsPutInOneForm() {
    assertThat(MissedWords.of("  Één   zoen te véél ")).contains("één zoen te véél");
  }
}
