package nl.groeiwijs.search.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.groeiwijs.publishing.application.PublishedPages;
import nl.groeiwijs.publishing.domain.PageSummary;
import nl.groeiwijs.search.domain.KindGroup;
import nl.groeiwijs.shared.domain.Language;

/**
 * Pages to suggest while somebody types: those whose title has a word that begins with each word
 * that was typed. Sensitive pages are left out, since their titles would stand on the screen of who
 * only began to type. Nothing that is typed is kept.
 */
@ApplicationScoped
public class TitleSuggestions {

  private static final int SHORTEST = 2;
  private static final int MOST = 7;
  private static final int OF_A_KIND = 200;

  private final PublishedPages pages;

  TitleSuggestions() {
    this(null);
  }

  @Inject
  public TitleSuggestions(PublishedPages pages) {
    this.pages = pages;
  }

  /** The pages that fit, those whose title begins as typed first; none for a single letter. */
  public List<PageSummary> find(Language language, String typed) {
    String asked = fold(typed.strip());
    if (asked.length() < SHORTEST) {
      return List.of();
    }
    return Arrays.stream(KindGroup.values())
        .flatMap(kind -> pages.list(kind.word(), language, 1, OF_A_KIND).items().stream())
        .filter(page -> !page.sensitive() && fits(fold(page.title()), asked))
        .sorted(
            Comparator.comparing((PageSummary page) -> !fold(page.title()).startsWith(asked))
                .thenComparing(page -> page.title().length()))
        .limit(MOST)
        .toList();
  }

  static boolean fits(String title, String asked) {
    List<String> words = List.of(title.split("[^\\p{L}\\p{N}]+"));
    return Stream.of(asked.split("[^\\p{L}\\p{N}]+"))
        .allMatch(part -> words.stream().anyMatch(word -> word.startsWith(part)));
  }

  /** Lower case, without accents. */
  static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
