package nl.groeiwijs.content.domain.transfer;

import java.util.Optional;
import java.util.UUID;

/**
 * A file that somebody wants to take in.
 *
 * @param seen the newest revision that they were shown with it; empty for something new
 * @param onConflict what to do when it was changed here as well
 */
public record ImportChoice(String path, Optional<UUID> seen, OnConflict onConflict) {

  /** What becomes of a file that is in conflict; nothing here is ever written over. */
  public enum OnConflict {
    /** Waits as a working copy of who imports, to be merged with the newest text block by block. */
    BESIDE,
    SKIP
  }
}
