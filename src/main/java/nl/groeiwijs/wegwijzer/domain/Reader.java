package nl.groeiwijs.wegwijzer.domain;

import java.util.Optional;
import nl.groeiwijs.content.domain.ReadingLayer;

/**
 * Who reads a pathway, as far as it matters for its text.
 *
 * @param role empty as long as the reader has not told it; then only the text for everyone shows
 * @param layer how the reader wants to read the advice
 */
public record Reader(Optional<Role> role, ReadingLayer layer) {

  /** A reader of the ordinary text. */
  public static Reader of(Optional<Role> role) {
    return new Reader(role, ReadingLayer.PLAIN);
  }
}
