package nl.groeiwijs.search.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.groeiwijs.search.domain.Facet;
import nl.groeiwijs.search.domain.IndexEntry;
import nl.groeiwijs.search.domain.SearchQuery;
import nl.groeiwijs.shared.domain.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A thousand publications on disk: prints what indexing and a question cost, and bounds both. */
class SearchSpeedTest {

  private static final int PUBLICATIONS = 1_000;
  private static final int WORDS = 500;
  private static final int QUESTIONS = 200;
  private static final List<String> VOCABULARY =
      WordList.lines("compounds_nl.txt").stream().filter(w -> !w.startsWith("!")).toList();

  @TempDir Path folder;

  private final Random random = new Random(1);

  private String words(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> VOCABULARY.get(random.nextInt(VOCABULARY.size())))
        .collect(Collectors.joining(" "));
  }

  private IndexEntry publication(int number) {
    return Entries.guide(words(4) + " " + number, words(20) + ".", words(WORDS) + ".");
  }

  private SearchQuery question() {
    return SearchQuery.in(Language.NL)
        .words(words(2))
        .choose(Facet.KIND, List.of("gids"))
        .count(Facet.KIND, Facet.AGE, Facet.THEME);
  }

  @Test
  void aThousandPublicationsAreIndexedInSecondsAndFoundInMilliseconds() {
    try (var index = new PublicationIndex(IndexSettings.inFolder("lucene", folder))) {
      List<IndexEntry> entries =
          IntStream.range(0, PUBLICATIONS).mapToObj(this::publication).toList();
      long start = System.nanoTime();
      index.putAll(entries);
      Duration indexing = Duration.ofNanos(System.nanoTime() - start);
      assertThat(index.count()).isEqualTo(PUBLICATIONS);
      ask(index);
      Duration asking = ask(index);
      System.out.printf(
          "search: %d publications of %d words indexed in %d ms, a question takes %.1f ms%n",
          PUBLICATIONS, WORDS, indexing.toMillis(), asking.toMillis() / (double) QUESTIONS);
      assertThat(indexing).isLessThan(Duration.ofSeconds(60));
      assertThat(asking.dividedBy(QUESTIONS)).isLessThan(Duration.ofMillis(250));
    }
  }

  private Duration ask(PublicationIndex index) {
    long start = System.nanoTime();
    long found =
        IntStream.range(0, QUESTIONS).mapToLong(i -> index.search(question()).total()).sum();
    assertThat(found).isPositive();
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
