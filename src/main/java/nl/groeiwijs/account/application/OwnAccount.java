package nl.groeiwijs.account.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.groeiwijs.account.domain.Account;
import nl.groeiwijs.account.domain.AccountRefused;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.account.persistence.AccountStore;

/** Finds the account of who asks, and asks for the passphrase before what matters most. */
@ApplicationScoped
public class OwnAccount {

  private final AccountStore store;
  private final SignInThrottle throttle;

  OwnAccount() {
    this(null, null);
  }

  @Inject
  public OwnAccount(AccountStore store, SignInThrottle throttle) {
    this.store = store;
    this.throttle = throttle;
  }

  Account get(Actor actor) {
    actor.require(Permission.READ);
    return store.find(actor.id()).orElseThrow(() -> new AccountRefused("account.missing"));
  }

  /**
   * @throws AccountRefused when the passphrase is not that of the account
   */
  Account get(Actor actor, String passphrase, Visitor visitor) {
    Account account = get(actor);
    String email = account.email().value();
    throttle.admit(email, visitor);
    if (account.passphrase().filter(hash -> hash.matches(passphrase)).isEmpty()) {
      throw new AccountRefused("account.passphrase.wrong");
    }
    throttle.succeeded(email, visitor);
    return account;
  }
}
