package nl.groeiwijs.wegwijzer.domain;

import java.util.Optional;

/** A place on a pathway: where something is asked, or where the way ends in advice. */
public sealed interface PathwayNode permits Question, Outcome {

  /** Name of this node within its pathway. */
  String anchor();

  String title();

  /** Line of its heading in the whole text, counted from 1. */
  int line();

  /**
   * What a reader of this role gets of it: the text for everyone and that for the role.
   *
   * @param role empty as long as the reader has not told it; then only the text for everyone
   */
  PathwayNode forRole(Optional<Role> role);
}
