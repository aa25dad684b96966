package nl.groeiwijs.content.domain.preview;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.content.domain.Author;

/**
 * A link as editors see it in a list. Its token is not here: it was shown once, when it was made.
 *
 * @param sharer who made it, and answers for it
 * @param withdrawnAt since when it no longer works because somebody said so
 * @param version what withdrawing it is based on
 */
public record PreviewLink(
    UUID id,
    PreviewPurpose purpose,
    PreviewScope scope,
    Author sharer,
    Instant createdAt,
    Instant expiresAt,
    Optional<Instant> withdrawnAt,
    int version) {

  /**
   * True when it was not withdrawn and has time left; the sharer must still be allowed to share.
   */
  public boolean isOpen(Instant now) {
    return withdrawnAt.isEmpty() && now.isBefore(expiresAt);
  }
}
