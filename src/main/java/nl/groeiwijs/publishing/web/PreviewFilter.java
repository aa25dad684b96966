package nl.groeiwijs.publishing.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.groeiwijs.account.application.CurrentActor;
import nl.groeiwijs.content.application.EditionMissing;
import nl.groeiwijs.content.application.editing.ReadDraft;
import nl.groeiwijs.content.application.preview.FuturePages;
import nl.groeiwijs.content.application.preview.LeaveRemark;
import nl.groeiwijs.content.application.preview.PreviewSource;
import nl.groeiwijs.content.application.preview.PreviewedPage;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.content.domain.preview.PreviewPurpose;
import nl.groeiwijs.shared.domain.DomainException;
import nl.groeiwijs.shared.domain.Language;

/**
 * Shows a draft through the page that readers will see: to editors at {@code
 * /cms/voorbeeld/<edition>}, behind the door of the CMS; to who has a link at {@code
 * /voorbeeld/<token>}, and, for a link to the whole site, {@code /voorbeeld/<token>/<address>}. The
 * steps of a pathway follow these. With {@code ?van=<revision>&naar=<revision>} editors see what
 * differs between two revisions. Nothing of it is kept anywhere or found by a search engine.
 */
public class PreviewFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final String OWN_START = "/cms/voorbeeld/";
  private static final String EDITION = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
  private static final Pattern OWN =
      Pattern.compile(OWN_START + "(" + EDITION + ")(?:/tab-([0-9a-f-]{32,36}))?");
  private static final Pattern SHARED =
      Pattern.compile("/voorbeeld/([A-Za-z0-9_-]{20,100})(/(?!media/).*)?");
  private static final String SENT = "gemeld";
  private static final String REVISION = "revisie";

  @Inject private transient DraftView view;
  @Inject private transient FutureSiteView futureSite;
  @Inject private transient RevisionComparisonView comparison;
  @Inject private transient ReadDraft readDraft;
  @Inject private transient PreviewSource shared;
  @Inject private transient LeaveRemark leaveRemark;
  @Inject private transient CurrentActor actor;
  @Inject private transient ErrorAnswer errors;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = PublicRequest.pathOf(request);
    Matcher own = OWN.matcher(path);
    Matcher link = SHARED.matcher(path);
    response.setHeader("X-Robots-Tag", "noindex");
    if (own.matches()) {
      showOwn(own, request, response);
    } else if (link.matches() && isRemark(request)) {
      takeRemark(link.group(1), request, response);
    } else if (link.matches()) {
      showShared(link.group(1), Optional.ofNullable(link.group(2)), request, response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private void showOwn(Matcher own, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    UUID editionId = UUID.fromString(own.group(1));
    // The editor's screen and the history show it beside the text.
    response.addHeader(
        CaughtErrorResponse.POLICY_HEADER,
        HeadersFilter.POLICY.replace("frame-ancestors 'none'", "frame-ancestors 'self'"));
    try {
      if (comparison.isAsked(request)) {
        comparison.show(editionId, actor.get(), request, response);
      } else {
        Optional<String> tab =
            Optional.ofNullable(own.group(2))
                .or(() -> Optional.ofNullable(request.getParameter("tab")));
        Optional<Document> draft = readDraft.execute(editionId, tab, actor.get());
        String start = OWN_START + editionId + tab.map("/tab-"::concat).orElse("");
        view.show(editionId, draft, PreviewNote.own(start), request, response);
      }
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
      Optional<FuturePages> future = shared.findSite(token);
      if (future.isPresent()) {
        futureSite.show(future.get(), token, address.orElse("/"), request, response);
        return;
      }
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
            "/voorbeeld/" + token,
            "/voorbeeld/" + token + "/media/",
            Optional.of(page.link().expiresAt()),
            Optional.empty(),
            checked ? Optional.of(check) : Optional.empty());
    view.show(page.editionId(), page.document(), note, request, response);
  }

  /** A page of its own, such as a pathway, may send a form too. */
  private static boolean isRemark(HttpServletRequest request) {
    return "POST".equals(request.getMethod()) && request.getParameter(REVISION) != null;
  }

  private void takeRemark(String token, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    try {
      leaveRemark.execute(
          token,
          UUID.fromString(request.getParameter(REVISION)),
          LeaveRemark.WHOLE,
          String.valueOf(request.getParameter("naam")),
          String.valueOf(request.getParameter("opmerking")));
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", "/voorbeeld/" + token + "?" + SENT + "=1#opmerking");
    } catch (DomainException | IllegalArgumentException refusal) {
      errors.send(request, response, Language.NL, HttpServletResponse.SC_BAD_REQUEST, "remark");
    }
  }
}
