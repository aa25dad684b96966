package nl.groeiwijs.publishing.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.content.application.history.ReadRevisionDocument;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.publishing.web.difference.Marks;
import nl.groeiwijs.publishing.web.difference.PageDifference;
import nl.groeiwijs.shared.application.Texts;
import nl.groeiwijs.shared.domain.DomainException;
import nl.groeiwijs.shared.domain.Language;
import org.jsoup.nodes.Element;

/** Shows two revisions as one page, with what was added and what was taken away marked in it. */
@ApplicationScoped
public class RevisionComparisonView {

  private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
  private static final String STYLE = "difference.css";
  private static final String FIRST = "wijziging";

  @Inject private ReadRevisionDocument readRevisionDocument;
  @Inject private DraftView view;
  @Inject private Assets assets;
  @Inject private ErrorAnswer errors;

  boolean isAsked(HttpServletRequest request) {
    return revision(request, "van").isPresent() && revision(request, "naar").isPresent();
  }

  private static Optional<UUID> revision(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name))
        .filter(id -> id.matches(ID))
        .map(UUID::fromString);
  }

  void show(UUID editionId, Actor actor, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Optional<Document> before;
    Optional<Document> after;
    try {
      before = read(editionId, revision(request, "van"), actor);
      after = read(editionId, revision(request, "naar"), actor);
    } catch (DomainException missing) {
      errors.send(request, response, Language.NL, HttpServletResponse.SC_NOT_FOUND, "missing");
      return;
    }
    PreviewNote note = PreviewNote.own("/cms/voorbeeld/" + editionId);
    CapturedResponse earlier = new CapturedResponse(response);
    view.show(editionId, before, note, request, earlier);
    CapturedResponse later = new CapturedResponse(response);
    view.show(editionId, after, note, request, later);
    Language language = after.map(Document::language).orElse(Language.NL);
    send(page(html(earlier), html(later), language), response);
  }

  private Optional<Document> read(UUID editionId, Optional<UUID> revision, Actor actor) {
    return readRevisionDocument.execute(editionId, revision.orElseThrow(), actor);
  }

  private static String html(CapturedResponse captured) {
    return new String(captured.bytes(), StandardCharsets.UTF_8);
  }

  private org.jsoup.nodes.Document page(String before, String after, Language language) {
    Marks marks =
        new Marks(
            Texts.get(language, "publishing.difference.added"),
            Texts.get(language, "publishing.difference.removed"));
    var page = PageDifference.of(before, after, marks);
    page.head().appendElement("link").attr("rel", "stylesheet").attr("href", assets.href(STYLE));
    Element first = page.selectFirst("main ins, main del");
    Element strip = page.selectFirst(".gw-alert-strip--preview p");
    if (strip != null) {
      say(strip, Optional.ofNullable(first), language);
    }
    return page;
  }

  private static void say(Element strip, Optional<Element> first, Language language) {
    strip.empty();
    strip.appendElement("b").text(Texts.get(language, "publishing.difference"));
    if (first.isEmpty()) {
      strip.appendElement("span").text(Texts.get(language, "publishing.difference.none"));
      return;
    }
    strip.appendElement("span").text(Texts.get(language, "publishing.difference.how"));
    first.get().attr("id", FIRST);
    strip
        .appendElement("a")
        .attr("href", "#" + FIRST)
        .text(Texts.get(language, "publishing.difference.first"));
  }

  private static void send(org.jsoup.nodes.Document page, HttpServletResponse response)
      throws IOException {
    byte[] bytes = page.outerHtml().getBytes(StandardCharsets.UTF_8);
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
