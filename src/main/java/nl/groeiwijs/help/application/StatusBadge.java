package nl.groeiwijs.help.application;

import java.time.ZonedDateTime;
import nl.groeiwijs.help.domain.OpenStatus;
import nl.groeiwijs.shared.domain.Language;

/**
 * The word on a help service's badge. Each tone has a shape and a word of its own, never colour
 * alone.
 *
 * @param tone decides the shape
 * @param words what it says
 */
public record StatusBadge(Tone tone, Words words) {

  /** How a badge looks: a filled dot, a ring or a diamond. */
  public enum Tone {
    OPEN,
    CLOSED,
    TO_CHECK
  }

  /** For a service whose telephone number is still to check. */
  static StatusBadge numberToCheck() {
    return new StatusBadge(Tone.TO_CHECK, Words.of("help.status.number-to-check"));
  }

  /**
   * @param urgent an emergency number is "always open", where another is "open day and night"
   */
  static StatusBadge of(OpenStatus status, boolean urgent, ZonedDateTime now, Language language) {
    if (status instanceof OpenStatus.AlwaysOpen) {
      String key = urgent ? "help.status.always" : "help.status.day-and-night";
      return new StatusBadge(Tone.OPEN, Words.of(key));
    }
    if (status instanceof OpenStatus.Open open) {
      return new StatusBadge(
          Tone.OPEN, new MomentWords(now, language).say("help.status.open", open.until()));
    }
    if (status instanceof OpenStatus.Closed closed) {
      Words words =
          closed
              .opensAt()
              .map(opens -> new MomentWords(now, language).say("help.status.closed", opens))
              .orElseGet(() -> Words.of("help.status.closed"));
      return new StatusBadge(Tone.CLOSED, words);
    }
    return new StatusBadge(Tone.TO_CHECK, Words.of("help.status.hours-to-check"));
  }

  /** True when someone answers now. */
  public boolean isOpen() {
    return tone == Tone.OPEN;
  }
}
