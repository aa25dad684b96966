package nl.groeiwijs.account.application;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.account.domain.Account;
import nl.groeiwijs.account.domain.PassphraseHash;
import nl.groeiwijs.account.domain.PassphraseRules;
import nl.groeiwijs.account.domain.SignInRefused;
import nl.groeiwijs.account.persistence.AccountStore;
import nl.groeiwijs.shared.application.UseCase;

/**
 * The first step of signing in. An unknown address takes as long as a wrong passphrase and gets the
 * same answer, so that nobody learns who has an account.
 */
@UseCase
public class CheckPassphrase {

  private final AccountStore store;
  private final SignInThrottle throttle;
  private final Event<SignInFailed> failures;

  CheckPassphrase() {
    this(null, null, null);
  }

  @Inject
  public CheckPassphrase(
      AccountStore store, SignInThrottle throttle, Event<SignInFailed> failures) {
    this.store = store;
    this.throttle = throttle;
    this.failures = failures;
  }

  /**
   * @return whose passphrase it is
   * @throws SignInRefused when it is wrong or comes too soon
   */
  public UUID execute(String email, String passphrase, Visitor visitor) {
    throttle.admit(email, visitor);
    if (passphrase.length() > 2 * PassphraseRules.LONGEST) {
      throw SignInRefused.wrong();
    }
    Optional<Account> account =
        store.find(email).filter(found -> found.isActive() && found.passphrase().isPresent());
    PassphraseHash hash = account.flatMap(Account::passphrase).orElse(PassphraseHash.NOBODY);
    if (!hash.matches(passphrase) || account.isEmpty()) {
      failures.fire(new SignInFailed(Optional.empty()));
      throw SignInRefused.wrong();
    }
    if (hash.isOutdated()) {
      account.get().renewHash(passphrase);
    }
    throttle.succeeded(email, visitor);
    return account.get().id();
  }
}
