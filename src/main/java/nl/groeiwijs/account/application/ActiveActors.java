package nl.groeiwijs.account.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.account.domain.Account;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.persistence.AccountStore;

/**
 * What somebody may do now who set something going before, such as a link to a draft: it must stop
 * when they no longer may.
 */
@ApplicationScoped
public class ActiveActors {

  private final AccountStore store;

  ActiveActors() {
    this(null);
  }

  @Inject
  public ActiveActors(AccountStore store) {
    this.store = store;
  }

  /** The account with its roles of now; empty when it is gone or deactivated. */
  @Transactional
  public Optional<Actor> find(UUID account) {
    return store.find(account).filter(Account::isActive).map(Account::actor);
  }
}
