package nl.groeiwijs.content.application.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.content.domain.AuditAction;
import nl.groeiwijs.content.domain.Author;
import nl.groeiwijs.content.persistence.AuditRow;
import nl.groeiwijs.content.persistence.AuditRows;
import nl.groeiwijs.content.persistence.EditionRow;

/**
 * The only way into the audit log. A line is written in the transaction of what it tells, so that
 * there is never one without the other; there is no way to change or remove one.
 */
@ApplicationScoped
public class AuditLog {

  private final AuditRows rows;
  private final Clock clock;

  AuditLog() {
    this(null, null);
  }

  @Inject
  public AuditLog(AuditRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /**
   * Notes what was done with something that is no publication.
   *
   * @param subject what or whom it is about; empty when that is not to be known
   */
  public void record(AuditAction action, String subject, String detail, Author actor) {
    rows.add(new AuditRow(action, subject, detail, actor, clock.instant()));
  }

  /**
   * @param from the revision before, empty when there was none or it is the same
   * @param to the revision after
   * @param detail the reason that was given, or what changed; empty for nothing
   */
  public void record(
      AuditAction action,
      EditionRow edition,
      Optional<UUID> from,
      Optional<UUID> to,
      String detail,
      Author actor) {
    rows.add(new AuditRow(action, edition, from, to, detail, actor, clock.instant()));
  }
}
