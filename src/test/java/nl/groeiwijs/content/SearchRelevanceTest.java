package nl.groeiwijs.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.groeiwijs.architecture.ProjectFiles;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.content.domain.Kinds;
import nl.groeiwijs.search.domain.Hit;
import nl.groeiwijs.search.domain.IndexEntry;
import nl.groeiwijs.search.domain.SearchQuery;
import nl.groeiwijs.search.persistence.IndexSettings;
import nl.groeiwijs.search.persistence.PublicationIndex;
import nl.groeiwijs.shared.domain.Language;
import org.junit.jupiter.api.Test;

/**
 * What people ask, in the words of parents, of young people and of teachers, against what the
 * portal ships: how often one of the expected pages stands among the first three.
 */
class SearchRelevanceTest {

  private static final int SHOWN = 3;

  /** The aim is 95 of 100. */
  private static final double AIM = 0.95;

  private static final String RECORD = "feit";

  /** A question and the addresses of which one is enough. */
  private record Asked(String words, List<String> expected) {

    static Asked of(String line) {
      String[] parts = line.split("\t");
      return new Asked(parts[0], List.of(parts[1].split(" ")));
    }
  }

  @Test
  void whatPeopleAskIsAmongTheFirstThree() {
    List<Asked> asked =
        ProjectFiles.text(Path.of("src/test/resources/search/relevance_nl.tsv"))
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(Asked::of)
            .toList();
    List<String> missed = new ArrayList<>();
    try (PublicationIndex index = new PublicationIndex(IndexSettings.inMemory())) {
      index.putAll(entries());
      for (Asked question : asked) {
        List<String> found = find(index, question.words());
        if (found.stream().noneMatch(question.expected()::contains)) {
          missed.add(question + " found " + found);
        }
      }
    }
    double success = 1 - missed.size() / (double) asked.size();
    System.out.printf(
        Locale.ROOT, "search: success@3 %.3f of %d questions%n", success, asked.size());
    missed.forEach(System.out::println);

    assertThat(asked).hasSizeGreaterThanOrEqualTo(120);
    assertThat(success).as("%s", missed).isGreaterThanOrEqualTo(AIM);
  }

  private static List<String> find(PublicationIndex index, String words) {
    return index
        .search(SearchQuery.in(Language.NL).words(words).page(1, SHOWN))
        .hits()
        .items()
        .stream()
        .map(Hit::address)
        .toList();
  }

  private static List<IndexEntry> entries() {
    Kinds kinds = AllKinds.find();
    return SeedFile.all(kinds).stream()
        .flatMap(file -> file.document().stream())
        .filter(document -> !document.kind().equals(RECORD))
        .map(document -> entry(kinds, document))
        .toList();
  }

  private static IndexEntry entry(Kinds kinds, Document document) {
    UUID edition =
        UUID.nameUUIDFromBytes(
            (document.id() + document.language().code()).getBytes(StandardCharsets.UTF_8));
    return IndexEntry.of(edition, edition, kinds.get(document.kind()).address(document), document);
  }
}
