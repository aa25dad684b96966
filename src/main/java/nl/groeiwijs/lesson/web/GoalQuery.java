package nl.groeiwijs.lesson.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.groeiwijs.curriculum.application.GoalFilter;
import nl.groeiwijs.curriculum.domain.Generation;
import nl.groeiwijs.curriculum.domain.Sector;
import nl.groeiwijs.publishing.web.PublicRequest;

/**
 * What a reader asks of the list of core goals, as it stands in the address: {@code sector}, {@code
 * soort} (generation), {@code vak} (uuid of a subject area), {@code q} (words), {@code rakend}
 * (only what touches the portal's subject), {@code domein} (name of a domain) and {@code pagina}.
 *
 * @param page page number, counted from 1
 */
public record GoalQuery(GoalFilter filter, int page) {

  /** Everything that the list of goals reads of an address. */
  static final List<String> PARAMETERS =
      List.of("q", "pagina", "sector", "soort", "vak", "rakend", "domein");

  private static final int LONGEST_TEXT = 200;
  private static final int HIGHEST_PAGE = 999;

  /** The question, or empty when a parameter holds what none of the forms here can send. */
  static Optional<GoalQuery> of(PublicRequest request) {
    try {
      String text = request.parameter("q").orElse("");
      int page = Integer.parseInt(request.parameter("pagina").orElse("1"));
      GoalFilter filter =
          new GoalFilter(
              read(request, "sector", Sector::ofCode),
              read(request, "soort", Generation::ofCode),
              request.parameter("vak").map(UUID::fromString),
              text,
              read(request, "rakend", GoalQuery::yes).isPresent(),
              request.parameter("domein"));
      boolean sound =
          filter.domain().map(String::length).orElse(0) <= LONGEST_TEXT
              && text.length() <= LONGEST_TEXT
              && page >= 1
              && page <= HIGHEST_PAGE;
      return sound ? Optional.of(new GoalQuery(filter, page)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<Boolean> yes(String value) {
    return value.equals("ja") ? Optional.of(true) : Optional.empty();
  }

  /** The value of a parameter; a value that is there must be a known one. */
  private static <T> Optional<T> read(
      PublicRequest request, String name, Function<String, Optional<T>> known) {
    return request
        .parameter(name)
        .map(value -> known.apply(value).orElseThrow(() -> new IllegalArgumentException(name)));
  }

  /** The same question for another page, as the query string of an address. */
  String at(int other) {
    Map<String, String> parameters = new LinkedHashMap<>();
    filter.sector().ifPresent(sector -> parameters.put("sector", sector.code()));
    filter.generation().ifPresent(generation -> parameters.put("soort", generation.code()));
    filter.area().ifPresent(area -> parameters.put("vak", area.toString()));
    if (!filter.text().isEmpty()) {
      parameters.put("q", filter.text());
    }
    if (filter.relevantOnly()) {
      parameters.put("rakend", "ja");
    }
    filter.domain().ifPresent(domain -> parameters.put("domein", domain));
    if (other > 1) {
      parameters.put("pagina", String.valueOf(other));
    }
    return parameters.isEmpty() ? "" : "?" + encoded(parameters);
  }

  private static String encoded(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
