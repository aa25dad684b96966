package nl.groeiwijs.content.application.address;

import java.util.List;
import java.util.Optional;

/**
 * What a change of address would do.
 *
 * @param along the addresses of what hangs under the publication and moves with it
 * @param before where the public knew it before its last move; empty when it never moved
 */
public record MoveDescription(List<String> along, Optional<String> before) {

  public MoveDescription {
    along = List.copyOf(along);
  }
}
