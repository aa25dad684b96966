package nl.groeiwijs.content.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import nl.groeiwijs.content.domain.Party;

/** Somebody has an edition open in a tab. */
@Entity
@Table(name = "presence")
public class PresenceRow {

  @Id private String id;

  @Column(name = "edition_id")
  private String editionId;

  @Column(name = "account_id")
  private String accountId;

  @Column(name = "tab_id")
  private String tabId;

  private String name;
  private LocalDateTime since;

  @Column(name = "seen_at")
  private LocalDateTime seenAt;

  protected PresenceRow() {}

  public PresenceRow(UUID editionId, Party party, String name, Instant now) {
    this.id = UUID.randomUUID().toString();
    this.editionId = editionId.toString();
    this.accountId = party.account().toString();
    this.tabId = party.tab();
    this.name = name;
    this.since = UtcTime.of(now);
    this.seenAt = since;
  }

  public UUID accountId() {
    return UUID.fromString(accountId);
  }

  public String tabId() {
    return tabId;
  }

  public String name() {
    return name;
  }

  public Instant since() {
    return UtcTime.moment(since);
  }
}
