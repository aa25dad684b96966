package nl.groeiwijs.shared.domain;

/**
 * Markup that is safe to write into a page as it is: made by the Markdown renderer, which escapes
 * every piece of raw HTML and drops unsafe addresses, or by search, which escapes a text before it
 * marks words in it. Nothing else may construct it from text that a person typed.
 */
public record Html(String value) {

  public static final Html EMPTY = new Html("");

  @Override
  public String toString() {
    return value;
  }
}
