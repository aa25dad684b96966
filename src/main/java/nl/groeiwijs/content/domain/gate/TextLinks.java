package nl.groeiwijs.content.domain.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.groeiwijs.content.domain.DocumentText;
import nl.groeiwijs.shared.domain.Language;

/** The links and pictures in the Markdown of a body, with their lines. */
final class TextLinks {

  private static final Pattern LINK = Pattern.compile("(?<!!)\\[[^\\]]*]\\((/[^)\\s]*)");

  /** A title says that a picture is decoration, which then needs no text. */
  private static final Pattern BARE_PICTURE =
      Pattern.compile("!\\[\\s*]\\(([^)\\s]*+)(?!\\s+\"decoratief\")");

  /**
   * A link to a page of the site.
   *
   * @param address without language prefix, query and fragment
   */
  record PageLink(int line, Language language, String address) {}

  /** A picture without alternative text. */
  record BarePicture(int line, String file) {}

  private final DocumentText text;

  TextLinks(DocumentText text) {
    this.text = text;
  }

  List<PageLink> pages() {
    List<PageLink> found = new ArrayList<>();
    int line = text.bodyLine();
    for (String row : text.body().split("\n", -1)) {
      Matcher link = LINK.matcher(row);
      while (link.find()) {
        if (!link.group(1).startsWith("/media/")) {
          found.add(page(line, link.group(1).replaceAll("[?#].*", "")));
        }
      }
      line++;
    }
    return found;
  }

  List<BarePicture> barePictures() {
    List<BarePicture> found = new ArrayList<>();
    int line = text.bodyLine();
    for (String row : text.body().split("\n", -1)) {
      Matcher picture = BARE_PICTURE.matcher(row);
      while (picture.find()) {
        found.add(new BarePicture(line, picture.group(1)));
      }
      line++;
    }
    return found;
  }

  private static PageLink page(int line, String href) {
    for (Language language : Language.values()) {
      String prefix = language.prefix();
      if (!prefix.isEmpty() && (href + "/").startsWith(prefix + "/")) {
        String rest = href.substring(prefix.length());
        return new PageLink(line, language, rest.isEmpty() ? "/" : rest);
      }
    }
    return new PageLink(line, Language.NL, href);
  }
}
