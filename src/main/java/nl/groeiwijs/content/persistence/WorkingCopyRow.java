package nl.groeiwijs.content.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import nl.groeiwijs.content.domain.Party;

/**
 * What somebody is writing in one tab. It is written over again and again, so that history is not
 * flooded, and goes when a revision holds its text.
 */
@Entity
@Table(name = "working_copy")
public class WorkingCopyRow {

  @Id private String id;

  @Column(name = "edition_id")
  private String editionId;

  @Column(name = "account_id")
  private String accountId;

  @Column(name = "tab_id")
  private String tabId;

  @Column(name = "based_on")
  private String basedOn;

  @Lob private String text;

  @Column(name = "saved_at")
  private LocalDateTime savedAt;

  // Not @Version: a save is one conditional update, see WorkingCopies.
  private int version;

  protected WorkingCopyRow() {}

  /** The first save of a tab; its version is 1. */
  public WorkingCopyRow(UUID editionId, Party party, UUID basedOn, String text, Instant now) {
    this.id = UUID.randomUUID().toString();
    this.editionId = editionId.toString();
    this.accountId = party.account().toString();
    this.tabId = party.tab();
    this.basedOn = basedOn.toString();
    this.text = text;
    this.savedAt = UtcTime.of(now);
    this.version = 1;
  }

  public UUID editionId() {
    return UUID.fromString(editionId);
  }

  public String tabId() {
    return tabId;
  }

  public UUID basedOn() {
    return UUID.fromString(basedOn);
  }

  public String text() {
    return text;
  }

  public Instant savedAt() {
    return UtcTime.moment(savedAt);
  }

  public int version() {
    return version;
  }
}
