package nl.groeiwijs.search.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.groeiwijs.publishing.web.PublicRequest;
import nl.groeiwijs.search.domain.SearchQuery;
import nl.groeiwijs.shared.domain.Language;

/**
 * What was asked of the search page, as it stands in its address: {@code q}, the parameters of the
 * {@link SearchFilter filters}, {@code pagina}.
 *
 * @param page page number, counted from 1
 */
record SearchAddress(String words, Map<SearchFilter, Set<String>> chosen, int page) {

  private static final String WORDS = "q";
  private static final String PAGE = "pagina";

  /** Everything that the search page reads of an address. */
  static List<String> parameters() {
    return Stream.concat(
            Stream.of(WORDS, PAGE),
            Arrays.stream(SearchFilter.values()).map(SearchFilter::parameter))
        .toList();
  }

  private static final String PAGE_FORM = "[1-9]\\d{0,2}";
  private static final int SIZE = 10;

  /** What an address asks; empty when it holds what no form or link of the portal can send. */
  static Optional<SearchAddress> read(PublicRequest request) {
    String page = request.parameter(PAGE).orElse("1");
    Map<SearchFilter, Set<String>> chosen = new EnumMap<>(SearchFilter.class);
    for (SearchFilter filter : SearchFilter.values()) {
      chosen.put(filter, new LinkedHashSet<>(request.all(filter.parameter())));
    }
    boolean sound =
        page.matches(PAGE_FORM)
            && chosen.entrySet().stream()
                .allMatch(entry -> entry.getKey().options().containsAll(entry.getValue()));
    return sound
        ? Optional.of(new SearchAddress(words(request), chosen, Integer.parseInt(page)))
        : Optional.empty();
  }

  static String words(PublicRequest request) {
    return request.parameter(WORDS).orElse("");
  }

  Set<String> values(SearchFilter filter) {
    return chosen.getOrDefault(filter, Set.of());
  }

  /** True when neither words nor filters were given. */
  boolean isBlank() {
    return words.isEmpty() && chosen.values().stream().allMatch(Set::isEmpty);
  }

  SearchAddress at(int number) {
    return new SearchAddress(words, chosen, number);
  }

  /** The same without one chosen value, from the first page. */
  SearchAddress without(SearchFilter filter, String value) {
    Set<String> fewer = new LinkedHashSet<>(values(filter));
    fewer.remove(value);
    Map<SearchFilter, Set<String>> changed = new EnumMap<>(chosen);
    changed.put(filter, fewer);
    return new SearchAddress(words, changed, 1);
  }

  /** The same words without any filter. */
  SearchAddress wordsOnly() {
    return new SearchAddress(words, Map.of(), 1);
  }

  SearchQuery query(Language language) {
    SearchQuery query = SearchQuery.in(language).words(words).page(page, SIZE);
    for (SearchFilter filter : SearchFilter.values()) {
      query = query.choose(filter.facet(), values(filter)).count(filter.facet());
    }
    return query;
  }

  /** The address without language prefix; the same question has always the same. */
  String path() {
    List<String> parameters = new ArrayList<>();
    if (!words.isEmpty()) {
      parameters.add(parameter(WORDS, words));
    }
    for (SearchFilter filter : SearchFilter.values()) {
      filter.options().stream()
          .filter(values(filter)::contains)
          .forEach(value -> parameters.add(parameter(filter.parameter(), value)));
    }
    if (page > 1) {
      parameters.add(parameter(PAGE, String.valueOf(page)));
    }
    return SearchRoutes.SEARCH + (parameters.isEmpty() ? "" : "?" + String.join("&", parameters));
  }

  private static String parameter(String name, String value) {
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
