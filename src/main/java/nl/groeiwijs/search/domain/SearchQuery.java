package nl.groeiwijs.search.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.groeiwijs.shared.domain.DomainException;
import nl.groeiwijs.shared.domain.Language;

/**
 * A question to the index. Start with {@link #in} and add what is asked:
 *
 * <pre>{@code
 * SearchQuery.in(Language.NL)
 *     .words("grenzen stage")
 *     .choose(Facet.KIND, List.of("les"))
 *     .choose(Facet.SECTOR, List.of("vo", "mbo"))
 *     .count(Facet.SECTOR, Facet.LEVEL, Facet.THEME)
 *     .page(1, 20)
 * }</pre>
 *
 * @param words what the reader typed, at most {@value #LONGEST} characters; without words every
 *     publication fits, youngest readers first
 * @param chosen within a facet one value is enough, every facet must fit; a facet without values
 *     excludes nothing
 * @param counted facets of which the result gives the number per value
 * @param number page number, counted from 1
 * @param size results on a page, 1 to {@value #LARGEST}
 */
public record SearchQuery(
    Language language,
    String words,
    Map<Facet, Set<String>> chosen,
    Set<Facet> counted,
    int number,
    int size) {

  /** Most characters that words may have. */
  public static final int LONGEST = 200;

  /** Most results that a page may have. */
  public static final int LARGEST = 100;

  /** The deepest result that can be asked for. */
  public static final int DEEPEST = 10_000;

  private static final int USUAL = 10;

  /**
   * @throws DomainException {@code search.long} when there are too many words, {@code search.page}
   *     when the page is out of bounds
   */
  public SearchQuery {
    if (words.length() > LONGEST) {
      throw new DomainException("search.long", LONGEST);
    }
    if (number < 1 || size < 1 || size > LARGEST || (long) number * size > DEEPEST) {
      throw new DomainException("search.page", number, size);
    }
    chosen = Map.copyOf(chosen);
    counted = Set.copyOf(counted);
  }

  /** Every publication in a language. */
  public static SearchQuery in(Language language) {
    return new SearchQuery(language, "", Map.of(), Set.of(), 1, USUAL);
  }

  public SearchQuery words(String asked) {
    return new SearchQuery(language, asked.strip(), chosen, counted, number, size);
  }

  /** The same question in another language, from its first page. */
  public SearchQuery language(Language other) {
    return new SearchQuery(other, words, chosen, counted, 1, size);
  }

  /** Only publications with one of these values; replaces what was chosen of this facet. */
  public SearchQuery choose(Facet facet, Collection<String> values) {
    Map<Facet, Set<String>> more = new EnumMap<>(Facet.class);
    more.putAll(chosen);
    more.put(facet, Set.copyOf(values));
    return new SearchQuery(language, words, more, counted, number, size);
  }

  /** Also gives the counts of these facets. */
  public SearchQuery count(Facet... facets) {
    Set<Facet> more = EnumSet.noneOf(Facet.class);
    more.addAll(counted);
    more.addAll(Arrays.asList(facets));
    return new SearchQuery(language, words, chosen, more, number, size);
  }

  public SearchQuery page(int asked, int perPage) {
    return new SearchQuery(language, words, chosen, counted, asked, perPage);
  }

  /** The values chosen of a facet; empty when it excludes nothing. */
  public Set<String> values(Facet facet) {
    return chosen.getOrDefault(facet, Set.of());
  }

  /** True when something was chosen of this facet. */
  public boolean restricts(Facet facet) {
    return !values(facet).isEmpty();
  }
}
