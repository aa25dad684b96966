package nl.groeiwijs.shared.web;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.groeiwijs.shared.domain.Language;

/**
 * Brings an address under {@code /cms} to its screen. What no route fits goes on: to the servlets
 * of the editors, or to the page that says that there is nothing. Who may come in is not decided
 * here; the door stands before this filter.
 */
public class EditorRouterFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** Parameter with the code of the language that the editor wants to read from now on. */
  static final String LANGUAGE = "taal";

  @Inject @Any private transient Instance<EditorRoutes> features;
  @Inject private transient EditorLanguage language;

  private transient List<EditorRoute> routes;

  @Override
  public void init() {
    routes = features.stream().flatMap(feature -> feature.routes().stream()).toList();
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = pathOf(request);
    for (EditorRoute route : routes) {
      Optional<Map<String, String>> names = route.match(path);
      if (names.isPresent()) {
        Language.ofCode(request.getParameter(LANGUAGE)).ifPresent(language::choose);
        request.setAttribute(
            EditorRequest.ATTRIBUTE, EditorRequest.of(request, language.get(), path, names.get()));
        response.setHeader("Cache-Control", "no-store");
        request.getRequestDispatcher(route.view()).forward(request, response);
        return;
      }
    }
    chain.doFilter(request, response);
  }

  /** The server gives a folder a slash at the end; to a route that is the same address. */
  private static String pathOf(HttpServletRequest request) {
    String info = request.getPathInfo();
    String path = info == null ? request.getServletPath() : request.getServletPath() + info;
    return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }
}
