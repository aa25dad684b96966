package nl.groeiwijs.content.application.editing;

import java.time.Instant;

/** What became of a save. */
public sealed interface SaveOutcome {

  /**
   * The text is safe.
   *
   * @param at server time of the save
   * @param version to be given with the next save
   * @param behind true when somebody kept a revision that this text does not begin with
   */
  record Saved(Instant at, int version, boolean behind) implements SaveOutcome {}

  /**
   * Nothing was written: another save of the same tab came first, as when a browser copied the tab
   * with its name. Go on under a new name.
   *
   * @param copy what was saved there
   */
  record Elsewhere(WaitingCopy copy) implements SaveOutcome {}
}
