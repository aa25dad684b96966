package nl.groeiwijs.account.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.account.domain.Account;
import nl.groeiwijs.account.domain.EmailAddress;
import nl.groeiwijs.account.domain.OneTimeLink;
import nl.groeiwijs.account.domain.ProviderClaims;
import nl.groeiwijs.account.domain.ProviderIdentity;
import nl.groeiwijs.account.domain.RecoveryCode;
import nl.groeiwijs.account.domain.SecondFactor;
import nl.groeiwijs.account.domain.TokenHash;

/** Finds and keeps accounts, their second factors, recovery codes and links. */
@ApplicationScoped
public class AccountStore {

  @PersistenceContext(unitName = "portal")
  private EntityManager entities;

  protected AccountStore() {}

  /** For use outside the container, with a persistence context of the caller. */
  public AccountStore(EntityManager entities) {
    this.entities = entities;
  }

  /** Keeps an account, a second factor, a recovery code or a link. */
  public void add(Object entity) {
    entities.persist(entity);
  }

  public Optional<Account> find(UUID id) {
    return Optional.ofNullable(entities.find(Account.class, id.toString()));
  }

  /**
   * @param email as typed
   */
  public Optional<Account> find(String email) {
    return entities
        .createQuery("select a from Account a where a.email = :email", Account.class)
        .setParameter("email", EmailAddress.normal(email))
        .getResultStream()
        .findFirst();
  }

  /** All accounts, by name. There are as many as a newsroom has people. */
  public List<Account> list() {
    return entities
        .createQuery("select a from Account a order by a.name, a.email", Account.class)
        .getResultList();
  }

  public boolean isEmpty() {
    return entities.createQuery("select count(a) from Account a", Long.class).getSingleResult()
        == 0;
  }

  /** Outside the version of the account: signing in is no change that somebody edits. */
  public void noteSignIn(UUID account, Instant now) {
    entities
        .createNativeQuery("update account set signed_in_at = ? where id = ?")
        .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
        .setParameter(2, account.toString())
        .executeUpdate();
  }

  public Optional<SecondFactor> findSecondFactor(UUID account) {
    return Optional.ofNullable(entities.find(SecondFactor.class, account.toString()));
  }

  /** Takes the second factor and its recovery codes away. */
  public void removeSecondFactor(UUID account) {
    findSecondFactor(account).ifPresent(entities::remove);
    removeRecoveryCodes(account);
    entities.flush();
  }

  public void removeRecoveryCodes(UUID account) {
    entities
        .createQuery("delete from RecoveryCode c where c.accountId = :account")
        .setParameter("account", account.toString())
        .executeUpdate();
  }

  public long countRecoveryCodes(UUID account) {
    return entities
        .createQuery("select count(c) from RecoveryCode c where c.accountId = :a", Long.class)
        .setParameter("a", account.toString())
        .getSingleResult();
  }

  /** True when the code was good: then it is gone, for one of two who used it at once. */
  public boolean useRecoveryCode(UUID account, String typed) {
    return entities
            .createQuery("delete from RecoveryCode c where c.codeHash = :hash")
            .setParameter("hash", RecoveryCode.hash(account, typed))
            .executeUpdate()
        == 1;
  }

  public Optional<OneTimeLink> findLink(String token) {
    return Optional.ofNullable(entities.find(OneTimeLink.class, TokenHash.of(token).value()));
  }

  public List<OneTimeLink> listLinks(UUID account) {
    return entities
        .createQuery("select l from OneTimeLink l where l.accountId = :account", OneTimeLink.class)
        .setParameter("account", account.toString())
        .getResultList();
  }

  /** The tie with who the provider says it is. */
  public Optional<ProviderIdentity> findIdentity(ProviderClaims claims) {
    return Optional.ofNullable(
        entities.find(ProviderIdentity.class, ProviderIdentity.idOf(claims)));
  }

  /** True when the account belongs to somebody of this provider. */
  public boolean hasIdentity(UUID account, String issuer) {
    return entities
            .createQuery(
                "select count(i) from ProviderIdentity i"
                    + " where i.accountId = :account and i.issuer = :issuer",
                Long.class)
            .setParameter("account", account.toString())
            .setParameter("issuer", issuer)
            .getSingleResult()
        > 0;
  }

  /** Writes what is waiting, so that a rule of the database speaks now. */
  public void flush() {
    entities.flush();
  }
}
