package nl.groeiwijs.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import nl.groeiwijs.shared.domain.Language;

/**
 * The door of the CMS. Who opens a screen without being signed in is sent to the sign-in and comes
 * back; what a script or a form sends gets 401 instead, so that the page that sent it keeps what
 * was typed. What another site sends is refused (the way of the Fetch Metadata headers).
 */
public class CmsDoorFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** On 401: where to sign in, in another tab. */
  static final String SIGN_IN_HEADER = "X-Sign-In";

  /** On every answer behind the door: seconds that the session lasts. */
  static final String SESSION_HEADER = "X-Session-Left";

  /** On a request that a page makes by itself: it does not keep the session alive. */
  static final String BACKGROUND_HEADER = "X-Background";

  private static final List<String> READS = List.of("GET", "HEAD");

  @Inject private transient CmsSession session;
  @Inject private transient SessionActor current;
  @Inject private transient Clock clock;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("X-Robots-Tag", "noindex");
    boolean reads = READS.contains(request.getMethod());
    if (reads) {
      // Of what is sent, nothing is read before it is known who sends it: it may be large.
      Language.ofCode(request.getParameter("taal")).ifPresent(session::speak);
    }
    if (!reads && !Origin.isOwn(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    String path = CmsRequest.path(request);
    if (CmsAddress.isOpen(path) || current.standing() == Standing.IN) {
      enter(request, response, chain);
    } else if (reads && !CmsRequest.isByScript(request)) {
      response.sendRedirect(signIn(request, path));
    } else {
      response.setHeader(SIGN_IN_HEADER, CmsAddress.SIGN_IN);
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    }
  }

  private void enter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getHeader(BACKGROUND_HEADER) == null) {
      session.touch();
    }
    session
        .ticket()
        .ifPresent(
            ticket ->
                response.setHeader(
                    SESSION_HEADER, String.valueOf(ticket.left(clock.instant()).toSeconds())));
    chain.doFilter(request, response);
  }

  private String signIn(HttpServletRequest request, String path) {
    if (current.standing() != Standing.OUT) {
      return current.standing().path();
    }
    String query = request.getQueryString();
    return CmsAddress.wanted(query == null ? path : path + "?" + query)
        .filter(to -> !to.equals(CmsAddress.HOME) && !to.equals("/cms"))
        .map(to -> "?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8))
        .map(CmsAddress.SIGN_IN::concat)
        .orElse(CmsAddress.SIGN_IN);
  }
}
