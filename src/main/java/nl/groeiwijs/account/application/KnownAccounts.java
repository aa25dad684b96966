package nl.groeiwijs.account.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.account.domain.Account;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.persistence.AccountStore;

/** Who an account is, also one that is closed: history names those too. */
@ApplicationScoped
public class KnownAccounts {

  private final AccountStore store;

  KnownAccounts() {
    this(null);
  }

  @Inject
  public KnownAccounts(AccountStore store) {
    this.store = store;
  }

  /** The account as it is now, within the transaction of who asks. */
  @Transactional
  public Optional<Actor> find(UUID account) {
    return store.find(account).map(Account::actor);
  }
}
