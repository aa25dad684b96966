package nl.groeiwijs.publishing.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.groeiwijs.content.application.TextReader;
import nl.groeiwijs.content.application.preview.FuturePages;
import nl.groeiwijs.content.application.preview.PreviewedPage;
import nl.groeiwijs.publishing.application.FutureSite;
import nl.groeiwijs.publishing.application.Previews;
import nl.groeiwijs.publishing.domain.PageSummary;
import nl.groeiwijs.publishing.domain.PublishedDocument;
import nl.groeiwijs.shared.application.PortalClock;
import nl.groeiwijs.shared.domain.Language;

/**
 * Shows any page of the site as it will be at a moment: with what the clock will have published and
 * withdrawn, by the campaigns and opening hours of then. Links lead on within the preview. What is
 * found by searching is what is found now.
 */
@ApplicationScoped
public class FutureSiteView {

  /** Links and forms to other pages of the site; not its files, and not what is a preview. */
  private static final Pattern INTERNAL =
      Pattern.compile(
          "(<(?:a|form)\\b[^>]*?\\s(?:href|action)=\")(/(?!/|assets/|media/|voorbeeld/|cms)[^\"]*)");

  @Inject private RouteTable routes;
  @Inject @Any private Instance<PublicPage> pages;
  @Inject private Previews previews;
  @Inject private TextReader texts;
  @Inject private ErrorAnswer errors;

  /**
   * @param address of the page, with language prefix
   */
  void show(
      FuturePages future,
      String token,
      String address,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException, ServletException {
    Language language = Language.ofPath(address);
    String rest = address.substring(language.prefix().length());
    String path = rest.isEmpty() ? "/" : rest;
    Optional<RouteTable.Match> match = routes.find(path);
    if (match.isEmpty()) {
      errors.send(request, response, language, HttpServletResponse.SC_NOT_FOUND, "missing");
      return;
    }
    String start = "/voorbeeld/" + token;
    request.setAttribute(
        PreviewNote.ATTRIBUTE, PreviewNote.site(start, future.link().expiresAt(), future.moment()));
    PublicRequest asked = PublicRequest.of(request, language, path, match.get().names());
    previews.show(
        new FutureSite(future.coming().stream().flatMap(this::page).toList(), future.gone()));
    PortalClock.turnTo(future.moment());
    try {
      render(match.get(), asked, start, request, response);
    } finally {
      PortalClock.turnBack();
      previews.end();
    }
  }

  private Stream<PublishedDocument> page(PreviewedPage page) {
    return page.document().stream()
        .map(
            document ->
                new PublishedDocument(
                    PageSummary.of(
                        page.editionId(),
                        document,
                        texts.address(document),
                        page.link().createdAt()),
                    document));
  }

  private void render(
      RouteTable.Match match,
      PublicRequest asked,
      String start,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException, ServletException {
    request.setAttribute(PublicRequest.ATTRIBUTE, asked);
    PublicPage page = pages.select(match.route().page()).get();
    PageOutcome outcome = page.load(asked);
    if (outcome instanceof PageOutcome.Moved elsewhere) {
      response.sendRedirect(start + elsewhere.href());
      return;
    }
    if (!(outcome instanceof PageOutcome.Found)) {
      errors.send(request, response, asked.language(), HttpServletResponse.SC_NOT_FOUND, "missing");
      return;
    }
    request.setAttribute("page", page);
    response.setHeader("Cache-Control", "no-store");
    CapturedResponse captured = new CapturedResponse(response);
    request.getRequestDispatcher(match.route().view()).forward(request, captured);
    byte[] bytes =
        within(new String(captured.bytes(), StandardCharsets.UTF_8), start)
            .getBytes(StandardCharsets.UTF_8);
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  /** The page with its links leading on within the preview. */
  static String within(String html, String start) {
    return INTERNAL
        .matcher(html)
        .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + start + found.group(2)));
  }
}
