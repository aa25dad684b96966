package nl.groeiwijs.content.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.groeiwijs.shared.domain.Source;

/**
 * Who stands for a text, from what, and until when.
 *
 * @param author who wrote it; empty for a record
 * @param reviewer expert who read it, empty as long as nobody did
 * @param reviewed day of that reading
 * @param written day of writing
 * @param reviewBy day on which it must be checked again
 */
public record Provenance(
    String author,
    Optional<String> reviewer,
    Optional<LocalDate> reviewed,
    Optional<LocalDate> written,
    Optional<LocalDate> reviewBy,
    List<Source> sources) {

  public Provenance {
    sources = List.copyOf(sources);
  }

  /** True from the day after the review date on. */
  public boolean isOverdue(LocalDate today) {
    return reviewBy.filter(today::isAfter).isPresent();
  }
}
