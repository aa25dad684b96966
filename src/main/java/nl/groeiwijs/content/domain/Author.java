package nl.groeiwijs.content.domain;

import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;

/**
 * Who did something, as the history keeps it: also when the account is gone.
 *
 * @param id the account; empty for what the portal did by itself
 */
public record Author(Optional<UUID> id, String name) {

  /** The import of files. */
  public static final Author IMPORT = new Author(Optional.empty(), "import");

  public static Author of(Actor actor) {
    return new Author(Optional.of(actor.id()), actor.name());
  }
}
