package nl.groeiwijs.publishing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.groeiwijs.shared.domain.Language;

/**
 * What a public page may know of a request: the language, the address, and its parameters. No
 * header, no network address, no cookie.
 *
 * @param path address without language prefix
 * @param names values of the names in the route
 * @param parameters values of the query string, or of the form when that was sent
 * @param posted true when a form was sent, see {@link Route#takingForms}
 * @param shownAt address at which this page is shown when it is a preview, without slash at the
 *     end; empty when it is shown at its own
 */
public record PublicRequest(
    Language language,
    String path,
    Map<String, String> names,
    Map<String, List<String>> parameters,
    boolean posted,
    Optional<String> shownAt) {

  static final String ATTRIBUTE = PublicRequest.class.getName();

  public PublicRequest {
    names = Map.copyOf(names);
    parameters = Map.copyOf(parameters);
  }

  /** A request by address alone. */
  public PublicRequest(
      Language language,
      String path,
      Map<String, String> names,
      Map<String, List<String>> parameters) {
    this(language, path, names, parameters, false, Optional.empty());
  }

  /** The same request for a page that is shown at another address. */
  PublicRequest shownAt(String address) {
    return new PublicRequest(language, path, names, parameters, posted, Optional.of(address));
  }

  /** The whole address, decoded; what a servlet mapping split into two is one again. */
  static String pathOf(HttpServletRequest request) {
    String info = request.getPathInfo();
    return info == null ? request.getServletPath() : request.getServletPath() + info;
  }

  /**
   * False when a query string cannot be decoded: an escape without its two digits, or bytes that
   * are no UTF-8.
   */
  static boolean isSound(String query) {
    if (query == null) {
      return true;
    }
    try {
      String decoded = URLDecoder.decode(query, StandardCharsets.UTF_8);
      boolean asked = query.toUpperCase(Locale.ROOT).contains("%EF%BF%BD");
      return asked || decoded.indexOf('\uFFFD') < 0;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  static PublicRequest of(
      HttpServletRequest request, Language language, String path, Map<String, String> names) {
    Map<String, List<String>> parameters = new java.util.HashMap<>();
    request
        .getParameterMap()
        .forEach((name, values) -> parameters.put(name, Arrays.asList(values)));
    boolean posted = "POST".equals(request.getMethod());
    return new PublicRequest(language, path, names, parameters, posted, Optional.empty());
  }

  /** The value of a name in the route. */
  public String name(String name) {
    return names.get(name);
  }

  /** The first value of a parameter, without white space around it; empty when blank. */
  public Optional<String> parameter(String name) {
    return parameters.getOrDefault(name, List.of()).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  /**
   * The first value of a field of the form that was sent; empty when there was no form. What must
   * never stand in an address is read here, so that an address with it says nothing.
   */
  public Optional<String> field(String name) {
    return posted ? parameter(name) : Optional.empty();
  }

  /** All values of a parameter. */
  public List<String> all(String name) {
    return parameters.getOrDefault(name, List.of());
  }

  /** An address in the language of this request. */
  public String href(String path) {
    return language.prefix() + path;
  }
}
