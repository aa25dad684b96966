package nl.groeiwijs.publishing.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.groeiwijs.account.domain.NotPermitted;
import nl.groeiwijs.content.application.EditionMissing;
import nl.groeiwijs.shared.domain.Language;
import nl.groeiwijs.shared.web.ScreenMissing;

/**
 * The outermost filter: the security headers of every answer, and a page in the house style for
 * what failed. A failure is logged with the path only, never with what the reader typed.
 */
public class HeadersFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(HeadersFilter.class.getName());

  static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
          + " manifest-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  @Inject private transient ErrorAnswer errors;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader(CaughtErrorResponse.POLICY_HEADER, POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    request.setCharacterEncoding("UTF-8");
    CaughtErrorResponse caught = new CaughtErrorResponse(response, isOfEditors(request));
    try {
      chain.doFilter(request, caught);
      if (caught.error() >= 400 && !response.isCommitted()) {
        errors.send(request, response, Language.NL, caught.error(), reason(caught.error()));
      }
    } catch (ServletException | RuntimeException e) {
      int status = status(e);
      if (status != HttpServletResponse.SC_INTERNAL_SERVER_ERROR && !response.isCommitted()) {
        response.resetBuffer();
        errors.send(request, response, Language.NL, status, reason(status));
        return;
      }
      LOG.log(Level.SEVERE, "No answer to " + request.getServletPath(), e);
      if (response.isCommitted()) {
        throw e;
      }
      response.resetBuffer();
      errors.send(request, response, Language.NL, 500, "failed");
    }
  }

  /**
   * The answer to who asks for what their roles do not allow, or for what is not there; everything
   * else is a failure of the portal.
   */
  private static int status(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof NotPermitted) {
        return HttpServletResponse.SC_FORBIDDEN;
      }
      if (cause instanceof EditionMissing || cause instanceof ScreenMissing) {
        return HttpServletResponse.SC_NOT_FOUND;
      }
    }
    return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }

  private static boolean isOfEditors(HttpServletRequest request) {
    return PublicRequest.pathOf(request).startsWith("/cms");
  }

  private static String reason(int status) {
    return switch (status) {
      case HttpServletResponse.SC_NOT_FOUND -> "missing";
      case HttpServletResponse.SC_UNAUTHORIZED -> "unknown";
      case HttpServletResponse.SC_FORBIDDEN -> "forbidden";
      case HttpServletResponse.SC_METHOD_NOT_ALLOWED -> "method";
      default -> status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? "request" : "failed";
    };
  }
}
