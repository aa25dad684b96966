package nl.groeiwijs.publishing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/**
 * Whether a reader may be counted: not who asked their browser to say no (Do Not Track, Global
 * Privacy Control), and no program.
 */
final class ReaderWish {

  private static final Pattern PROGRAM =
      Pattern.compile("(?i)bot|crawl|spider|curl|wget|python|java/|monitor|preview|http-?client");

  private ReaderWish() {}

  static boolean allows(HttpServletRequest request) {
    return !"1".equals(request.getHeader("DNT"))
        && !"1".equals(request.getHeader("Sec-GPC"))
        && isReader(request.getHeader("User-Agent"));
  }

  static boolean isReader(String agent) {
    return agent != null && !PROGRAM.matcher(agent).find();
  }
}
