package nl.groeiwijs.content.application.address;

import java.util.List;

/**
 * What a move did.
 *
 * @param version of the edition from now on
 * @param address of the edition from now on, without language prefix
 * @param moved the addresses before, of the edition and of what hangs under it
 */
public record MoveOutcome(int version, String address, List<String> moved) {

  public MoveOutcome {
    moved = List.copyOf(moved);
  }
}
