package nl.groeiwijs.content.domain.merge;

/**
 * A piece of a document's text that is changed as one: a field of the front matter, or a heading, a
 * paragraph, a list or a whole directive of the body.
 *
 * @param line on which it starts in the whole text, counted from 1
 * @param text with its line ends and the blank lines after it, to the byte
 */
public record TextBlock(int line, String text) {

  private static final int QUOTE = 80;

  /** The start of its text in one line, to find it back by. */
  public String quote() {
    String flat = text.strip().replaceAll("\\s+", " ");
    return flat.substring(0, Math.min(QUOTE, flat.length()));
  }
}
