package nl.groeiwijs.publishing.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.content.application.TextReader;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.publishing.application.Previews;
import nl.groeiwijs.publishing.domain.PageSummary;
import nl.groeiwijs.publishing.domain.PublishedDocument;
import nl.groeiwijs.shared.domain.Language;
import nl.groeiwijs.shared.web.AsGet;

/** Renders a document that is not live through the page that readers would see. */
@ApplicationScoped
public class DraftView {

  @Inject private RouteTable routes;
  @Inject @Any private Instance<PublicPage> pages;
  @Inject private Previews previews;
  @Inject private TextReader texts;
  @Inject private ErrorAnswer errors;
  @Inject private Clock clock;

  /**
   * Answers with the page of a draft, or with a page that says that there is none.
   *
   * @param draft empty when the text cannot be read as a document
   */
  void show(
      UUID editionId,
      Optional<Document> draft,
      PreviewNote note,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException, ServletException {
    String address = draft.map(texts::address).map(all -> all.replaceAll("#.*", "")).orElse("");
    Optional<RouteTable.Match> match = address.isEmpty() ? Optional.empty() : routes.find(address);
    if (match.isEmpty()) {
      errors.send(request, response, Language.NL, HttpServletResponse.SC_NOT_FOUND, "draft");
      return;
    }
    Document document = draft.get();
    PageSummary summary =
        PageSummary.of(editionId, document, texts.address(document), clock.instant());
    request.setAttribute(PreviewNote.ATTRIBUTE, note);
    previews.show(new PublishedDocument(summary, document));
    try {
      PublicRequest asked =
          PublicRequest.of(request, document.language(), address, match.get().names())
              .shownAt(note.start());
      render(match.get(), asked, request, response);
    } finally {
      previews.end();
    }
  }

  private void render(
      RouteTable.Match match,
      PublicRequest asked,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException, ServletException {
    request.setAttribute(PublicRequest.ATTRIBUTE, asked);
    PublicPage page = pages.select(match.route().page()).get();
    if (page.load(asked) instanceof PageOutcome.Found) {
      request.setAttribute("page", page);
      response.setHeader("Cache-Control", "no-store");
      request.getRequestDispatcher(match.route().view()).forward(new AsGet(request), response);
    } else {
      errors.send(request, response, asked.language(), HttpServletResponse.SC_NOT_FOUND, "draft");
    }
  }
}
