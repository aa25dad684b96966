package nl.groeiwijs.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.groeiwijs.shared.domain.Language;

/**
 * What a screen of the editors knows of the request for it.
 *
 * @param language in which the editor reads the interface
 * @param path address without query string
 * @param query the query string, empty without one
 * @param names values of the names in the route
 * @param parameters values of the query string or of the form
 */
public record EditorRequest(
    Language language,
    String path,
    String query,
    Map<String, String> names,
    Map<String, List<String>> parameters)
    implements Serializable {

  /** Where the request keeps it. */
  public static final String ATTRIBUTE = EditorRequest.class.getName();

  /** Set on a request whose screen stands before the door: plain HTML, no session, no nonce. */
  public static final String PLAIN = ATTRIBUTE + ".plain";

  public EditorRequest {
    names = Map.copyOf(names);
    parameters = Map.copyOf(parameters);
  }

  static EditorRequest of(
      HttpServletRequest request, Language language, String path, Map<String, String> names) {
    Map<String, List<String>> parameters = new HashMap<>();
    request
        .getParameterMap()
        .forEach((name, values) -> parameters.put(name, List.copyOf(Arrays.asList(values))));
    String query = Optional.ofNullable(request.getQueryString()).orElse("");
    return new EditorRequest(language, path, query, names, parameters);
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

  /** The address as the editor sees it, to which the screen's forms go back. */
  public String href() {
    return query.isEmpty() ? path : path + "?" + query;
  }
}
