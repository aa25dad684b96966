package nl.groeiwijs.content.application.editing;

import java.time.Instant;
import java.util.UUID;
import nl.groeiwijs.content.domain.Author;
import nl.groeiwijs.content.persistence.RevisionRow;

/**
 * A revision with its whole text.
 *
 * @param number 1 for the first of the edition
 * @param reason why it was made; empty when nothing was said
 */
public record RevisionText(
    UUID id, int number, String text, Author author, String reason, Instant at) {

  public static RevisionText of(RevisionRow row) {
    return new RevisionText(
        row.id(), row.number(), row.text(), row.author(), row.reason(), row.createdAt());
  }
}
