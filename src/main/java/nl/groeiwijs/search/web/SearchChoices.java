package nl.groeiwijs.search.web;

import java.util.Arrays;
import java.util.List;
import nl.groeiwijs.publishing.web.PublicRequest;
import nl.groeiwijs.search.domain.SearchResult;

/** One filter of the search page with its values. */
public record SearchChoices(String legend, List<SearchChoice> choices) {

  public SearchChoices {
    choices = List.copyOf(choices);
  }

  static List<SearchChoices> of(PublicRequest request, SearchAddress asked, SearchResult found) {
    return Arrays.stream(SearchFilter.values())
        .map(
            filter ->
                new SearchChoices(
                    filter.legend(request.language()),
                    filter.options().stream()
                        .map(value -> choice(request, asked, found, filter, value))
                        .toList()))
        .toList();
  }

  private static SearchChoice choice(
      PublicRequest request,
      SearchAddress asked,
      SearchResult found,
      SearchFilter filter,
      String value) {
    return new SearchChoice(
        filter.parameter(),
        value,
        filter.label(request.language(), value),
        found.count(filter.facet(), value),
        asked.values(filter).contains(value),
        request.href(asked.without(filter, value).path()));
  }
}
