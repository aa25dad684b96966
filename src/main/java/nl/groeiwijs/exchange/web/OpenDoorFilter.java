package nl.groeiwijs.exchange.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.groeiwijs.exchange.web.api.Problem;
import nl.groeiwijs.exchange.web.api.ReadInterface;

/**
 * What the doors for systems have in common: any page on the web may read them, since all of it is
 * public and nothing tells who reads. Stands before the page cache, whose answers have no headers
 * of their own.
 */
public class OpenDoorFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Access-Control-Expose-Headers", "API-Version, ETag, X-Total-Count");
    response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    String path = request.getRequestURI();
    if (path.startsWith("/api")) {
      response.setHeader("API-Version", ReadInterface.VERSION);
    }
    if ("OPTIONS".equals(request.getMethod())) {
      response.setHeader("Access-Control-Allow-Methods", "GET, HEAD");
      response.setHeader("Allow", "GET, HEAD, OPTIONS");
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } else if (path.startsWith("/api") && !isUnderVersion(path)) {
      missing(response);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** An address ends without a slash: two addresses of one thing are two things to a cache. */
  private static boolean isUnderVersion(String path) {
    return path.startsWith(ReadInterface.ROOT + "/") && !path.endsWith("/");
  }

  private static void missing(HttpServletResponse response) throws IOException {
    int status = HttpServletResponse.SC_NOT_FOUND;
    response.setStatus(status);
    response.setHeader("Cache-Control", "no-store");
    response.setContentType(Problem.TYPE);
    response.setCharacterEncoding("UTF-8");
    Problem problem = new Problem(status, "Not Found", Problem.ELSEWHERE);
    response.getWriter().write(problem.json());
  }
}
