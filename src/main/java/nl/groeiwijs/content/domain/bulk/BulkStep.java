package nl.groeiwijs.content.domain.bulk;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.content.domain.Theme;

/** What can be done to many editions at once. */
public sealed interface BulkStep {

  /** Asks for review of somebody, or of anyone. */
  record AskReview(Optional<UUID> reviewer) implements BulkStep {}

  /** Publishes what is approved. */
  record Publish() implements BulkStep {}

  /** Has the clock publish what is approved, at a time on the wall of the portal. */
  record Schedule(LocalDateTime time) implements BulkStep {}

  /** Puts what was never public in the trash. */
  record Trash() implements BulkStep {}

  /** Has somebody else answer for them. */
  record GiveTo(UUID owner) implements BulkStep {}

  /** Says that they are about this too. */
  record AddTheme(Theme theme) implements BulkStep {}

  /** Says that they are not about this. */
  record RemoveTheme(Theme theme) implements BulkStep {}

  /** Sets the day of the next check. */
  record CheckBy(LocalDate day) implements BulkStep {}
}
