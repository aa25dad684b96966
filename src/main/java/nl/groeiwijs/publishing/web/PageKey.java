package nl.groeiwijs.publishing.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.groeiwijs.shared.domain.Language;

/**
 * What makes two requests one page: the address, and of the query string only what the page reads.
 * Without this, who adds made-up parameters would have every page made anew.
 */
@ApplicationScoped
public class PageKey {

  @Inject private RouteTable routes;

  /**
   * @param path the whole address
   * @param query the query string as it was sent, null when there is none
   */
  String of(String path, String query) {
    if (query == null || query.isEmpty()) {
      return path;
    }
    // What cannot be decoded is refused further on, and what is refused is never kept.
    String kept =
        PublicRequest.isSound(query)
            ? parametersOf(path).map(names -> only(names, query)).orElse(query)
            : query;
    return kept.isEmpty() ? path : path + "?" + kept;
  }

  private Optional<Set<String>> parametersOf(String path) {
    String inside = path.substring(Language.ofPath(path).prefix().length());
    String address = inside.isEmpty() ? "/" : inside;
    return routes.find(address).map(match -> match.route().parameters());
  }

  static String only(Set<String> names, String query) {
    return Arrays.stream(query.split("&"))
        .filter(part -> names.contains(name(part)))
        .collect(Collectors.joining("&"));
  }

  /** A name may be written with escapes; the page reads it all the same. */
  private static String name(String part) {
    return URLDecoder.decode(part.split("=", 2)[0], StandardCharsets.UTF_8);
  }
}
