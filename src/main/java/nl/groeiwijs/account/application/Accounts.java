package nl.groeiwijs.account.application;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.account.domain.Account;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.account.persistence.AccountStore;
import nl.groeiwijs.shared.application.UseCase;

/** Reads accounts. Not from a cache: a change of roles counts from the next request, everywhere. */
@UseCase
public class Accounts {

  private final AccountStore store;

  Accounts() {
    this(null);
  }

  @Inject
  public Accounts(AccountStore store) {
    this.store = store;
  }

  /**
   * The account of a session, if the session is still good.
   *
   * @param since when it began
   */
  public Optional<AccountView> findSignedIn(UUID id, Instant since) {
    return store.find(id).filter(account -> account.acceptsSession(since)).map(this::view);
  }

  /** Everybody, by name. */
  public List<AccountView> list(Actor actor) {
    actor.require(Permission.ACCOUNTS);
    return store.list().stream().map(this::view).toList();
  }

  public Optional<AccountView> find(UUID id, Actor actor) {
    actor.require(Permission.ACCOUNTS);
    return store.find(id).map(this::view);
  }

  /** How many recovery codes somebody has left. */
  public long countRecoveryCodes(Actor actor) {
    actor.require(Permission.READ);
    return store.countRecoveryCodes(actor.id());
  }

  private AccountView view(Account account) {
    return AccountView.of(account, store.findSecondFactor(account.id()).isPresent());
  }
}
