package nl.groeiwijs.content.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.TokenHash;
import nl.groeiwijs.content.domain.Author;
import nl.groeiwijs.content.domain.preview.PreviewLink;
import nl.groeiwijs.content.domain.preview.PreviewPurpose;
import nl.groeiwijs.content.domain.preview.PreviewScope;

/** A link to what is not public; it is withdrawn or expires, and stays known. */
@Entity
@Table(name = "preview_link")
public class PreviewLinkRow {

  @Id private String id;

  @Column(name = "token_hash")
  private String tokenHash;

  @Enumerated(EnumType.STRING)
  private PreviewPurpose purpose;

  @Column(name = "edition_id")
  private String editionId;

  @Column(name = "shown_at")
  private LocalDateTime shownAt;

  @Column(name = "sharer_id")
  private String sharerId;

  private String sharer;

  @Column(name = "created_at")
  private LocalDateTime createdAt;

  @Column(name = "expires_at")
  private LocalDateTime expiresAt;

  @Column(name = "withdrawn_at")
  private LocalDateTime withdrawnAt;

  @Column(name = "withdrawn_by")
  private String withdrawnBy;

  @Version private int version;

  protected PreviewLinkRow() {}

  public PreviewLinkRow(
      TokenHash token,
      PreviewPurpose purpose,
      PreviewScope scope,
      Actor sharer,
      Instant now,
      Instant expires) {
    this.id = UUID.randomUUID().toString();
    this.tokenHash = token.value();
    this.purpose = purpose;
    if (scope instanceof PreviewScope.OfEdition one) {
      this.editionId = one.editionId().toString();
    } else if (scope instanceof PreviewScope.OfSite site) {
      this.shownAt = UtcTime.of(site.moment());
    }
    this.sharerId = sharer.id().toString();
    this.sharer = sharer.name();
    this.createdAt = UtcTime.of(now);
    this.expiresAt = UtcTime.of(expires);
  }

  /** Stops working; a link that was withdrawn before stays withdrawn since then. */
  public void withdraw(Actor actor, Instant now) {
    if (withdrawnAt == null) {
      withdrawnAt = UtcTime.of(now);
      withdrawnBy = actor.name();
    }
  }

  public PreviewLink toLink() {
    PreviewScope scope =
        editionId == null
            ? new PreviewScope.OfSite(UtcTime.moment(shownAt))
            : new PreviewScope.OfEdition(UUID.fromString(editionId));
    return new PreviewLink(
        UUID.fromString(id),
        purpose,
        scope,
        new Author(Optional.of(UUID.fromString(sharerId)), sharer),
        UtcTime.moment(createdAt),
        UtcTime.moment(expiresAt),
        Optional.ofNullable(UtcTime.moment(withdrawnAt)),
        version);
  }
}
