package nl.groeiwijs.publishing.web;

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
import nl.groeiwijs.publishing.application.MovedPages;
import nl.groeiwijs.publishing.application.WithdrawnPages;
import nl.groeiwijs.publishing.domain.WithdrawnPage;
import nl.groeiwijs.shared.domain.Language;
import nl.groeiwijs.shared.web.AsGet;

/**
 * Brings an address to its page: takes the language off, finds the route, has the page load, and
 * forwards to the view. What no route fits goes on to the servlets (assets, feeds, health).
 */
public class RouterFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** What the server would tell everybody about itself. */
  private static final List<String> CLOSED = List.of("/metrics", "/openapi", "/WEB-INF");

  /** Scripts and styles of the editors' components; their addresses end like those of views. */
  static final String FACES_RESOURCES = "/jakarta.faces.resource/";

  @Inject private transient RouteTable routes;
  @Inject @Any private transient Instance<PublicPage> pages;
  @Inject private transient ErrorAnswer errors;
  @Inject private transient WithdrawnPages withdrawn;
  @Inject private transient MovedPages moved;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String full = PublicRequest.pathOf(request);
    Language language = Language.ofPath(full);
    String path = full.substring(language.prefix().length());
    path = path.isEmpty() ? "/" : path;
    Optional<RouteTable.Match> match = routes.find(path);
    if (match.isPresent()) {
      Map<String, String> names = match.get().names();
      PublicRequest asked = PublicRequest.of(request, language, path, names);
      show(match.get().route(), asked, request, response);
      return;
    }
    boolean view = full.endsWith(".xhtml") && !full.startsWith(FACES_RESOURCES);
    if (view || CLOSED.stream().anyMatch(full::startsWith)) {
      errors.send(request, response, language, 404, "missing");
      return;
    }
    chain.doFilter(request, response);
  }

  private void show(
      Route route,
      PublicRequest publicRequest,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException, ServletException {
    boolean posted = publicRequest.posted() && route.takesForms();
    if (!posted && !List.of("GET", "HEAD").contains(request.getMethod())) {
      response.setHeader("Allow", route.takesForms() ? "GET, HEAD, POST" : "GET, HEAD");
      errors.send(request, response, publicRequest.language(), 405, "method");
      return;
    }
    if (!PublicRequest.isSound(request.getQueryString())) {
      errors.send(request, response, publicRequest.language(), 400, "request");
      return;
    }
    request.setAttribute(PublicRequest.ATTRIBUTE, publicRequest);
    Optional<WithdrawnPage> left = withdrawn.find(publicRequest.language(), publicRequest.path());
    PublicPage page = pages.select(route.page()).get();
    PageOutcome outcome = outcome(left, page, publicRequest);
    if (outcome instanceof PageOutcome.Failed failed) {
      errors.send(request, response, publicRequest.language(), failed.status(), failed.reason());
    } else if (outcome instanceof PageOutcome.Moved elsewhere) {
      response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
      response.setHeader("Location", elsewhere.href());
    } else {
      request.setAttribute("page", page);
      request.setAttribute("withdrawn", left.orElse(null));
      response.setHeader("Cache-Control", page.sensitive() || posted ? "no-store" : "no-cache");
      request.getRequestDispatcher(route.view()).forward(new AsGet(request), response);
    }
  }

  /** What was withdrawn comes first, then the page itself, then where it may have gone. */
  private PageOutcome outcome(Optional<WithdrawnPage> left, PublicPage page, PublicRequest asked) {
    if (left.filter(WithdrawnPage::isElsewhere).isPresent()) {
      return new PageOutcome.Moved(left.get().withdrawal().target().orElseThrow());
    }
    if (left.filter(WithdrawnPage::isGone).isPresent()) {
      return PageOutcome.GONE;
    }
    PageOutcome outcome = page.load(asked);
    if (!outcome.equals(PageOutcome.MISSING)) {
      return outcome;
    }
    return moved
        .find(asked.language(), asked.path())
        .<PageOutcome>map(PageOutcome.Moved::new)
        .orElse(left.isPresent() ? PageOutcome.GONE : outcome);
  }
}
