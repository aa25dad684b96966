package nl.groeiwijs.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** What the door wants to know of a request. */
final class CmsRequest {

  private CmsRequest() {}

  /** The whole address, decoded; what a servlet mapping split into two is one again. */
  static String path(HttpServletRequest request) {
    String info = request.getPathInfo();
    return info == null ? request.getServletPath() : request.getServletPath() + info;
  }

  /** True for a request that a script of a page made: it cannot follow a redirect to a form. */
  static boolean isByScript(HttpServletRequest request) {
    boolean partial = "partial/ajax".equals(request.getHeader("Faces-Request"));
    boolean json = header(request, "Accept").contains("application/json");
    boolean fetched = header(request, "Sec-Fetch-Mode").matches("cors|same-origin");
    return partial || json || fetched || request.getHeader("X-Requested-With") != null;
  }

  private static String header(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getHeader(name)).orElse("");
  }
}
