package nl.groeiwijs.help.domain;

import java.time.LocalDate;
import nl.groeiwijs.shared.domain.DomainException;

/**
 * When a record was last checked against its sources, and until when that check counts.
 *
 * @param on day of the check
 * @param reviewBy last day on which the check still counts, not before {@code on}
 */
public record Verification(LocalDate on, LocalDate reviewBy) {

  /**
   * @throws DomainException {@code help.review} when the next check is due before the last one
   */
  public Verification {
    if (reviewBy.isBefore(on)) {
      throw new DomainException("help.review", reviewBy, on);
    }
  }

  /** True from the day after {@link #reviewBy()}: a page then says that the record is checked. */
  public boolean isOverdue(LocalDate today) {
    return today.isAfter(reviewBy);
  }
}
