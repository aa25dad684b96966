package nl.groeiwijs.content.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;

/** A state of the list to which somebody gave a name. */
@Entity
@Table(name = "saved_view")
public class SavedViewRow {

  @Id private String id;

  @Column(name = "account_id")
  private String accountId;

  private String name;
  private String query;

  @Column(name = "is_default")
  private short isDefault;

  @Column(name = "created_at")
  private LocalDateTime createdAt;

  protected SavedViewRow() {}

  public SavedViewRow(UUID account, String name, String query, boolean first, Instant now) {
    this.id = UUID.randomUUID().toString();
    this.accountId = account.toString();
    this.name = name;
    this.createdAt = UtcTime.of(now);
    show(query, first);
  }

  /** Stands for another state from now on. */
  public void show(String newQuery, boolean first) {
    query = newQuery;
    isDefault = (short) (first ? 1 : 0);
  }

  /** The list opens with another view. */
  public void giveWay() {
    isDefault = 0;
  }

  public UUID id() {
    return UUID.fromString(id);
  }

  public String name() {
    return name;
  }

  public String query() {
    return query;
  }

  public boolean isDefault() {
    return isDefault == 1;
  }
}
