package nl.groeiwijs.content.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import nl.groeiwijs.content.domain.bulk.BulkAnswer;
import nl.groeiwijs.content.domain.bulk.BulkRun;

/** A step that somebody took on many editions. */
@Entity
@Table(name = "bulk_run")
public class BulkRunRow {

  @Id private String id;

  @Column(name = "account_id")
  private String accountId;

  private String step;

  @Column(name = "list_query")
  private String listQuery;

  @Column(name = "started_at")
  private LocalDateTime startedAt;

  protected BulkRunRow() {}

  public BulkRunRow(UUID account, String step, String listQuery, Instant now) {
    this.id = UUID.randomUUID().toString();
    this.accountId = account.toString();
    this.step = step;
    this.listQuery = listQuery;
    this.startedAt = UtcTime.of(now);
  }

  public UUID id() {
    return UUID.fromString(id);
  }

  boolean isOf(UUID account) {
    return accountId.equals(account.toString());
  }

  BulkRun run(List<BulkAnswer> answers) {
    return new BulkRun(id(), step, listQuery, UtcTime.moment(startedAt), answers);
  }
}
