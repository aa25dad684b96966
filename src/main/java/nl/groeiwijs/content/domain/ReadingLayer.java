package nl.groeiwijs.content.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The ways to read a text: in easy words, as it was written, or with more depth. Warnings, help and
 * facts stand in each of them. What makes way for the easy words is decided by the kind.
 */
public enum ReadingLayer {
  EASY(Directives.EASY),
  PLAIN("gewoon"),
  DEPTH(Directives.DEPTH);

  private final String word;

  ReadingLayer(String word) {
    this.word = word;
  }

  /** The word in an address, in a form, and of the directive that holds this layer's words. */
  public String word() {
    return word;
  }

  public static Optional<ReadingLayer> ofWord(String word) {
    return Arrays.stream(values()).filter(layer -> layer.word.equals(word)).findFirst();
  }

  /** The ways in which these blocks can be read, {@link #PLAIN} always among them. */
  public static List<ReadingLayer> of(List<Block> blocks) {
    return Arrays.stream(values())
        .filter(layer -> layer == PLAIN || blocks.stream().anyMatch(b -> b.isDirective(layer.word)))
        .toList();
  }
}
