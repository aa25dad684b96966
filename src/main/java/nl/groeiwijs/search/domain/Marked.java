package nl.groeiwijs.search.domain;

import nl.groeiwijs.shared.domain.Html;

/**
 * A text in which the words that were found are marked. Inside the index and the search engine the
 * marks are two characters of Unicode's private use area, which {@link #clean} keeps out of every
 * text; they become markup only after the text has been escaped.
 */
public record Marked(String text) {

  public static final String START = "\uE000";
  public static final String END = "\uE001";

  /** Ends a heading or a paragraph: a passage does not run on past it. Shown as a space. */
  public static final String PARAGRAPH = "\u2029";

  private static final String ELLIPSIS = "…";

  /** One part in this many of the length stands before the first mark. */
  private static final int LEAD = 4;

  /** The text without the characters that serve as marks. */
  public static String clean(String text) {
    return text.replace(START, "").replace(END, "");
  }

  /** True when at least one word is marked. */
  public boolean hasMarks() {
    return text.contains(START);
  }

  /**
   * The part of the text around the first mark, cut between words, with an ellipsis where it was
   * cut. A text that is not longer stays whole.
   *
   * @param length most characters, marks included
   */
  public Marked around(int length) {
    if (text.length() <= length) {
      return this;
    }
    int first = Math.max(0, text.indexOf(START));
    int from = first < length / 2 ? 0 : text.lastIndexOf(' ', first - length / LEAD) + 1;
    int end = Math.min(text.length(), from + length);
    int until = end == text.length() ? end : Math.max(text.lastIndexOf(' ', end), from + 1);
    String part = text.substring(from, until);
    String open = part.lastIndexOf(START) > part.lastIndexOf(END) ? END : "";
    return new Marked(
        (from > 0 ? ELLIPSIS : "") + part + open + (until < text.length() ? ELLIPSIS : ""));
  }

  /** The text as markup: escaped, with {@code <mark>} around what was found. */
  public Html html() {
    StringBuilder html = new StringBuilder(text.length() + 32);
    text.codePoints().forEach(character -> append(character, html));
    return new Html(html.toString());
  }

  private static void append(int character, StringBuilder html) {
    switch (character) {
      case '&' -> html.append("&amp;");
      case '<' -> html.append("&lt;");
      case '>' -> html.append("&gt;");
      case '"' -> html.append("&quot;");
      case '\'' -> html.append("&#39;");
      case 0xE000 -> html.append("<mark>");
      case 0xE001 -> html.append("</mark>");
      case 0x2029 -> html.append(' ');
      default -> html.appendCodePoint(character);
    }
  }
}
