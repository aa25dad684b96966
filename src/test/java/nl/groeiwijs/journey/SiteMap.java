package nl.groeiwijs.journey;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Every page that a reader can come to: from the first pages and the sitemap along all links. Of
 * the addresses with a query string only those count that are asked for by name, since choices can
 * be combined without end. A step of a decision path has no address of its own: it is written here
 * as the address of the path, a number sign, and the walk that its form sends.
 */
final class SiteMap {

  private static final Pattern NO_PAGE =
      Pattern.compile(
          "/(assets|media|api|ims)/.*|.*\\.(atom|xml|txt|ico|imscc|json|pdf|csv|xlsx|ics)"
              + "|/(health|oai).*");

  /** The list of core goals goes on page by page, to every goal. */
  private static final Pattern NEXT_GOALS = Pattern.compile("/kerndoelen\\?pagina=\\d+");

  /** A decision path, and the answers so far as its form sends them. */
  static final Pattern WALK = Pattern.compile("(.*/wegwijzer/[^/#]+)#(.+)");

  private static final List<String> STARTS =
      List.of(
          "/",
          "/en/",
          "/zoeken?q=telefoon",
          "/zoeken?q=chantage",
          "/zoeken?q=qqqqqq",
          "/en/zoeken?q=phone",
          "/lessen?sector=po&thema=grenzen",
          "/lessen?q=qqqqqq",
          "/kerndoelen?sector=vo&q=seksualiteit",
          "/dekking?sector=vo&soort=nieuw&alle=ja");

  private final Map<String, String> pages = new LinkedHashMap<>();
  private final Map<String, Integer> failures = new LinkedHashMap<>();
  private final Deque<String> open = new ArrayDeque<>(STARTS);
  private final Set<String> known = new LinkedHashSet<>(STARTS);

  private SiteMap() {}

  static SiteMap walk() {
    SiteMap map = new SiteMap();
    Jsoup.parse(RunningPortal.get("/sitemap.xml").body())
        .select("loc")
        .forEach(loc -> map.note(loc.text()));
    while (!map.open.isEmpty()) {
      map.read(map.open.poll());
    }
    return map;
  }

  private void read(String path) {
    Matcher walk = WALK.matcher(path);
    HttpResponse<String> answer =
        walk.matches()
            ? RunningPortal.post(walk.group(1), "walk=" + walk.group(2))
            : RunningPortal.get(path);
    if (answer.statusCode() != 200) {
      failures.put(path, answer.statusCode());
      return;
    }
    pages.put(path, answer.body());
    Document page = Jsoup.parse(answer.body(), RunningPortal.address() + path);
    page.select("a[href]").forEach(link -> note(link.absUrl("href")));
    page.select("button[form=verder][name=walk]")
        .forEach(answered -> noteStep(path.replaceFirst("#.*", "") + "#" + answered.val()));
  }

  private void noteStep(String step) {
    if (known.add(step)) {
      open.add(step);
    }
  }

  private void note(String url) {
    if (!url.startsWith(RunningPortal.address() + "/")) {
      return;
    }
    String path = url.substring(RunningPortal.address().length()).replaceFirst("#.*", "");
    boolean choice = path.contains("?") && !NEXT_GOALS.matcher(path).matches();
    boolean page = !choice && !NO_PAGE.matcher(path).matches();
    if (page && known.add(path)) {
      open.add(path);
    }
  }

  /** The HTML of each page that answered 200, by address. */
  Map<String, String> pages() {
    return pages;
  }

  /** Status of each address that is linked and did not answer 200. */
  Map<String, Integer> failures() {
    return failures;
  }

  /**
   * One address for each page that differs from the others in more than words of the same kind: a
   * step of a decision path is one page however one came to it, and, but for the first path, for
   * whomever it is worded; of the pages of core goals, all made by one view from one table, those
   * that matter here stand for the rest.
   */
  List<String> distinct(Set<String> goals) {
    Set<String> seen = new LinkedHashSet<>();
    return pages.entrySet().stream()
        .filter(page -> !page.getKey().contains("/kerndoel/") || goals.contains(page.getKey()))
        .filter(page -> !NEXT_GOALS.matcher(page.getKey()).matches())
        .filter(page -> seen.add(essence(page.getKey(), page.getValue())))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static String essence(String path, String html) {
    Matcher walk = WALK.matcher(path);
    if (!walk.matches()) {
      return path;
    }
    Document page = Jsoup.parse(html);
    if (!walk.group(1).endsWith("/wegwijzer/route-1")) {
      return walk.group(1) + " " + page.select("h1").text();
    }
    page.select(
            ".gw-step, .gw-passed, [aria-labelledby=tot-nu-toe], .gw-back, .gw-page-header,"
                + " .gw-page-footer")
        .remove();
    return page.body().text();
  }
}
