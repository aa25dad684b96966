package nl.groeiwijs.account.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/**
 * A link that lets somebody without a passphrase in, once. Only its hash is kept, so that who reads
 * the database cannot use it. Opening the link does not use it: programs that look at the mail
 * first would. The version keeps two of a kind from using it at the same moment.
 */
@Entity
@Table(name = "one_time_link")
public class OneTimeLink {

  @Id
  @Column(name = "token_hash")
  private String tokenHash;

  @Enumerated(EnumType.STRING)
  private LinkKind kind;

  @Column(name = "account_id")
  private String accountId;

  @Column(name = "created_at")
  private LocalDateTime createdAt;

  @Column(name = "expires_at")
  private LocalDateTime expiresAt;

  @Column(name = "used_at")
  private LocalDateTime usedAt;

  @Version private int version;

  protected OneTimeLink() {}

  private OneTimeLink(String token, LinkKind kind, UUID account, Instant now) {
    this.tokenHash = TokenHash.of(token).value();
    this.kind = kind;
    this.accountId = account == null ? null : account.toString();
    this.createdAt = utc(now);
    this.expiresAt = utc(now.plus(kind.validity()));
  }

  /** The link with which the first account is made. */
  public static OneTimeLink forSetUp(String token, Instant now) {
    return new OneTimeLink(token, LinkKind.SET_UP, null, now);
  }

  /**
   * @param kind invitation or reset
   */
  public static OneTimeLink forAccount(String token, LinkKind kind, UUID account, Instant now) {
    return new OneTimeLink(token, kind, account, now);
  }

  public boolean isUsable(Instant now) {
    return usedAt == null && utc(now).isBefore(expiresAt);
  }

  /**
   * @throws LinkNotUsable when it was used before or is too old
   */
  public void use(Instant now) {
    if (!isUsable(now)) {
      throw new LinkNotUsable();
    }
    usedAt = utc(now);
  }

  /** Takes the link back: a newer one is in its place, or the account is closed. */
  public void withdraw(Instant now) {
    if (usedAt == null) {
      usedAt = utc(now);
    }
  }

  public LinkKind kind() {
    return kind;
  }

  /** Whose link this is; empty for the set-up link. */
  public Optional<UUID> account() {
    return Optional.ofNullable(accountId).map(UUID::fromString);
  }

  public Instant expiresAt() {
    return expiresAt.toInstant(ZoneOffset.UTC);
  }

  private static LocalDateTime utc(Instant moment) {
    return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
  }
}
