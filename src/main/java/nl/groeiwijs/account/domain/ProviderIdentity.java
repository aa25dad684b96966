package nl.groeiwijs.account.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * The tie between an account and the person that a provider of identities knows: made at the first
 * sign-in, by the mail address, and looked at alone from then on. So whoever gets that address
 * later, at the provider, does not get the account.
 */
@Entity
@Table(name = "provider_identity")
public class ProviderIdentity {

  @Id private String id;
  private String issuer;

  @Column(name = "account_id")
  private String accountId;

  @Column(name = "linked_at")
  private LocalDateTime linkedAt;

  protected ProviderIdentity() {}

  public ProviderIdentity(ProviderClaims claims, UUID account, Instant now) {
    this.id = idOf(claims);
    this.issuer = claims.issuer();
    this.accountId = account.toString();
    this.linkedAt = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
  }

  /** By what the person is found: a hash of what the provider promises never to give to another. */
  public static String idOf(ProviderClaims claims) {
    return TokenHash.of(claims.issuer() + " " + claims.subject()).value();
  }

  public UUID account() {
    return UUID.fromString(accountId);
  }
}
