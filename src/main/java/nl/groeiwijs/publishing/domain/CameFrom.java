package nl.groeiwijs.publishing.domain;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The class of where a reader came from. The address itself is looked at and forgotten. */
public enum CameFrom {
  /** By hand, from a bookmark, from a message, or from a place that does not tell. */
  DIRECT,
  SEARCH("google.", "bing.", "duckduckgo.", "ecosia.", "startpage.", "yahoo.", "qwant."),
  SOCIAL(
      "facebook.",
      "instagram.",
      "t.co",
      "x.com",
      "linkedin.",
      "reddit.",
      "youtube.",
      "tiktok.",
      "pinterest.",
      "whatsapp."),
  SITE;

  private final List<String> hosts;

  CameFrom(String... hosts) {
    this.hosts = List.of(hosts);
  }

  /** The word that stands for it in the counts. */
  public String word() {
    return "van-" + name().toLowerCase(Locale.ROOT);
  }

  /**
   * @param referrer the header of the request; null when there is none
   */
  public static CameFrom of(String referrer) {
    if (referrer == null || referrer.isBlank()) {
      return DIRECT;
    }
    String host = host(referrer);
    return Arrays.stream(values())
        .filter(from -> from.hosts.stream().anyMatch(known -> isAt(host, known)))
        .findFirst()
        .orElse(SITE);
  }

  private static boolean isAt(String host, String known) {
    return host.startsWith(known) || host.contains("." + known);
  }

  private static String host(String referrer) {
    try {
      String host = URI.create(referrer).getHost();
      return host == null ? "" : host.toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException unreadable) {
      return "";
    }
  }
}
