package nl.groeiwijs.content.application.audit;

import jakarta.inject.Inject;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.domain.AuditFilter;
import nl.groeiwijs.content.domain.AuditLine;
import nl.groeiwijs.content.persistence.AuditRows;
import nl.groeiwijs.shared.application.UseCase;
import nl.groeiwijs.shared.domain.PageOf;

/** Reads the audit log, newest first. */
@UseCase
public class ListAuditLines {

  private final AuditRows rows;

  ListAuditLines() {
    this(null);
  }

  @Inject
  public ListAuditLines(AuditRows rows) {
    this.rows = rows;
  }

  /**
   * @param page from 1
   */
  public PageOf<AuditLine> execute(AuditFilter filter, int page, int size, Actor actor) {
    actor.require(Permission.AUDIT);
    return new PageOf<>(rows.list(filter, (page - 1) * size, size), page, size, rows.count(filter));
  }
}
