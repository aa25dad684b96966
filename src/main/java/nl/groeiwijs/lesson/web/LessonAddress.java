package nl.groeiwijs.lesson.web;

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
import nl.groeiwijs.lesson.application.LessonFacet;
import nl.groeiwijs.lesson.application.LessonFinder;
import nl.groeiwijs.lesson.application.LessonQuery;
import nl.groeiwijs.publishing.web.PublicRequest;

/**
 * The state of the lesson finder as an address: {@code q} (words), one parameter per value of a
 * {@link LessonFacet}, and {@code pagina}. The same question always gives the same address, so that
 * it is kept in the page cache once.
 */
final class LessonAddress {

  private static final String WORDS = "q";
  private static final String PAGE = "pagina";

  /** Everything that the finder reads of an address. */
  static List<String> parameters() {
    return Stream.concat(
            Stream.of(WORDS, PAGE, CarriedPlan.PARAMETER),
            Arrays.stream(LessonFacet.values()).map(LessonFacet::parameter))
        .toList();
  }

  private static final String PAGE_FORM = "[1-9]\\d{0,2}";
  private static final int MOST_GOALS = LessonFilters.MOST_GOALS;

  private LessonAddress() {}

  /** The question in an address, or empty when it holds what no form or link here can send. */
  static Optional<LessonQuery> read(PublicRequest request) {
    String words = request.parameter(WORDS).orElse("");
    String page = request.parameter(PAGE).orElse("1");
    Map<LessonFacet, Set<String>> chosen = new EnumMap<>(LessonFacet.class);
    for (LessonFacet facet : LessonFacet.values()) {
      chosen.put(facet, new LinkedHashSet<>(request.all(facet.parameter())));
    }
    boolean sound =
        words.length() <= LessonQuery.LONGEST
            && page.matches(PAGE_FORM)
            && Integer.parseInt(page) <= LessonFinder.LAST_PAGE
            && chosen.get(LessonFacet.GOAL).size() <= MOST_GOALS
            && chosen.entrySet().stream()
                .allMatch(entry -> entry.getValue().stream().allMatch(entry.getKey()::accepts));
    return sound
        ? Optional.of(new LessonQuery(words, chosen, Integer.parseInt(page)))
        : Optional.empty();
  }

  /** The address of a question, without language prefix. */
  static String of(LessonQuery query) {
    List<String> parameters = new ArrayList<>();
    if (!query.words().isEmpty()) {
      parameters.add(parameter(WORDS, query.words()));
    }
    for (LessonFacet facet : LessonFacet.values()) {
      query.values(facet).stream()
          .sorted()
          .forEach(value -> parameters.add(parameter(facet.parameter(), value)));
    }
    if (query.page() > 1) {
      parameters.add(parameter(PAGE, String.valueOf(query.page())));
    }
    return LessonRoutes.FINDER + (parameters.isEmpty() ? "" : "?" + String.join("&", parameters));
  }

  private static String parameter(String name, String value) {
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
