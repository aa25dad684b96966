package nl.groeiwijs.content.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.shared.domain.Language;

/**
 * An edition as the list shows it.
 *
 * @param title that of the newest revision; empty when that has none
 * @param address without language prefix
 * @param changedAt when it or its state changed last
 * @param changedBy who wrote the newest revision
 * @param live true when the public sees a revision of it
 * @param reviewBy day of its next check
 * @param owner name of who answers for it, empty when nobody does
 * @param version what a step on it is based on
 */
public record EditionSummary(
    UUID id,
    String kind,
    Language language,
    String title,
    String address,
    EditionState state,
    boolean live,
    Instant changedAt,
    String changedBy,
    Optional<LocalDate> reviewBy,
    String owner,
    int version) {

  /** The title, or the address when there is none. */
  public String name() {
    return title.isEmpty() ? address : title;
  }

  /** Where an editor opens it. */
  public String href() {
    return "/cms/publicatie/" + id;
  }
}
