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
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.groeiwijs.account.application.CurrentActor;
import nl.groeiwijs.content.application.EditionMissing;
import nl.groeiwijs.content.application.TextReader;
import nl.groeiwijs.content.application.editing.ReadDraft;
import nl.groeiwijs.content.application.preview.LeaveRemark;
import nl.groeiwijs.content.application.preview.PreviewSource;
import nl.groeiwijs.content.application.preview.PreviewedPage;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.content.domain.preview.PreviewPurpose;
import nl.groeiwijs.publishing.application.Previews;
import nl.groeiwijs.publishing.domain.PageSummary;
import nl.groeiwijs.publishing.domain.PublishedDocument;
import nl.groeiwijs.shared.domain.DomainException;
import nl.groeiwijs.shared.domain.Language;

/**
 * Shows a draft through the page that readers will see: to editors at {@code
 * /cms/voorbeeld/<edition>}, behind the door of the CMS; to who has a link at {@code
 * /voorbeeld/<token>}, and, for a link to the whole site, {@code /voorbeeld/<token>/<address>}.
 * Nothing of it is kept anywhere or found by a search engine.
 */
public class PreviewFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Pattern OWN = Pattern.compile("/cms/voorbeeld/([0-9a-f-]{36})");
  private static final Pattern SHARED =
      Pattern.compile("/voorbeeld/([A-Za-z0-9_-]{20,100})(/(?!media/).*)?");
  private static final String SENT = "gemeld";

  @Inject private transient RouteTable routes;
  @Inject @Any private transient Instance<PublicPage> pages;
  @Inject private transient Previews previews;
  @Inject private transient ReadDraft readDraft;
  @Inject private transient PreviewSource shared;
  @Inject private transient LeaveRemark leaveRemark;
  @Inject private transient CurrentActor actor;
  @Inject private transient TextReader texts;
  @Inject private transient ErrorAnswer errors;
  @Inject private transient Clock clock;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = PublicRequest.pathOf(request);
    Matcher own = OWN.matcher(path);
    Matcher link = SHARED.matcher(path);
    response.setHeader("X-Robots-Tag", "noindex");
    if (own.matches()) {
      showOwn(UUID.fromString(own.group(1)), request, response);
    } else if (link.matches() && "POST".equals(request.getMethod())) {
      takeRemark(link.group(1), request, response);
    } else if (link.matches()) {
      showShared(link.group(1), Optional.ofNullable(link.group(2)), request, response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private void showOwn(UUID editionId, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Optional<String> tab = Optional.ofNullable(request.getParameter("tab"));
    try {
      Optional<Document> draft = readDraft.execute(editionId, tab, actor.get());
      // The editor's screen shows it beside the text.
      response.addHeader(
          CaughtErrorResponse.POLICY_HEADER,
          HeadersFilter.POLICY.replace("frame-ancestors 'none'", "frame-ancestors 'self'"));
      show(
          editionId,
          draft,
          new PreviewNote("/cms/media/", Optional.empty(), Optional.empty()),
          request,
          response);
    } catch (EditionMissing missing) {
      errors.send(request, response, Language.NL, HttpServletResponse.SC_NOT_FOUND, "missing");
    }
  }

  private void showShared(
      String token,
      Optional<String> address,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException, ServletException {
    Optional<PreviewedPage> found = shared.find(token);
    if (found.isEmpty()) {
      String full = address.orElse("/");
      Language language = Language.ofPath(full);
      found = shared.find(token, language, full.substring(language.prefix().length()));
    }
    if (found.isEmpty()) {
      errors.send(request, response, Language.NL, HttpServletResponse.SC_NOT_FOUND, "missing");
      return;
    }
    PreviewedPage page = found.get();
    boolean checked = page.link().purpose() == PreviewPurpose.FACT_CHECK;
    PreviewNote.Check check =
        new PreviewNote.Check(
            "/voorbeeld/" + token, page.revisionId(), request.getParameter(SENT) != null);
    PreviewNote note =
        new PreviewNote(
            "/voorbeeld/" + token + "/media/",
            Optional.of(page.link().expiresAt()),
            checked ? Optional.of(check) : Optional.empty());
    show(page.editionId(), page.document(), note, request, response);
  }

  private void takeRemark(String token, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    try {
      leaveRemark.execute(
          token,
          UUID.fromString(String.valueOf(request.getParameter("revisie"))),
          LeaveRemark.WHOLE,
          String.valueOf(request.getParameter("naam")),
          String.valueOf(request.getParameter("opmerking")));
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", "/voorbeeld/" + token + "?" + SENT + "=1#opmerking");
    } catch (DomainException | IllegalArgumentException refusal) {
      errors.send(request, response, Language.NL, HttpServletResponse.SC_BAD_REQUEST, "remark");
    }
  }

  private void show(
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
      render(match.get(), document.language(), address, request, response);
    } finally {
      previews.end();
    }
  }

  private void render(
      RouteTable.Match match,
      Language language,
      String address,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException, ServletException {
    PublicRequest asked = PublicRequest.of(request, language, address, match.names());
    request.setAttribute(PublicRequest.ATTRIBUTE, asked);
    PublicPage page = pages.select(match.route().page()).get();
    if (page.load(asked) instanceof PageOutcome.Found) {
      request.setAttribute("page", page);
      response.setHeader("Cache-Control", "no-store");
      request.getRequestDispatcher(match.route().view()).forward(request, response);
    } else {
      errors.send(request, response, language, HttpServletResponse.SC_NOT_FOUND, "draft");
    }
  }
}
