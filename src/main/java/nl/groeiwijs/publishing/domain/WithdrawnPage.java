package nl.groeiwijs.publishing.domain;

import java.time.LocalDate;
import nl.groeiwijs.content.domain.Withdrawal;

/**
 * What the public gets where a publication was withdrawn.
 *
 * @param day on the wall of the portal
 */
public record WithdrawnPage(Withdrawal withdrawal, LocalDate day) {

  public boolean isGone() {
    return withdrawal.mode() == Withdrawal.Mode.GONE;
  }

  public boolean isElsewhere() {
    return withdrawal.mode() == Withdrawal.Mode.REDIRECT;
  }

  /** Why, for the notice. */
  public String reason() {
    return withdrawal.reason();
  }
}
