package nl.groeiwijs.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/**
 * Where a request comes from, as the browser says: a page cannot forge {@code Sec-Fetch-Site} or
 * {@code Origin}. Together with the SameSite session cookie this keeps other sites from writing in
 * an editor's name, and from signing somebody in under another name.
 */
final class Origin {

  private Origin() {}

  /** True when a page of the portal, or no page at all, sent it. */
  static boolean isOwn(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return site.equals("same-origin") || site.equals("none");
    }
    String origin = request.getHeader("Origin");
    return origin == null || isHost(origin, request.getHeader("Host"));
  }

  private static boolean isHost(String origin, String host) {
    try {
      return URI.create(origin).getAuthority() != null
          && URI.create(origin).getAuthority().equalsIgnoreCase(host);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
