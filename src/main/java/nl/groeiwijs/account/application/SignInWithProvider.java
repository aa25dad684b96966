package nl.groeiwijs.account.application;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.account.application.AccountChanged.Change;
import nl.groeiwijs.account.domain.Account;
import nl.groeiwijs.account.domain.ProviderClaims;
import nl.groeiwijs.account.domain.ProviderIdentity;
import nl.groeiwijs.account.domain.SignInRefused;
import nl.groeiwijs.account.persistence.AccountStore;
import nl.groeiwijs.shared.application.UseCase;

/**
 * Finds the account of somebody who signed in at a provider. Nobody makes an account by signing in:
 * the administrator invites, and the roles are given here.
 */
@UseCase
public class SignInWithProvider {

  private final AccountStore store;
  private final OpenIdSettings settings;
  private final Event<AccountChanged> news;
  private final Event<SignInFailed> failures;
  private final Clock clock;

  SignInWithProvider() {
    this(null, null, null, null, null);
  }

  @Inject
  public SignInWithProvider(
      AccountStore store,
      OpenIdSettings settings,
      Event<AccountChanged> news,
      Event<SignInFailed> failures,
      Clock clock) {
    this.store = store;
    this.settings = settings;
    this.news = news;
    this.failures = failures;
    this.clock = clock;
  }

  /**
   * @return whose account it is
   * @throws SignInRefused when nobody was invited under this address, the account is closed, or
   *     another person of the same provider has it
   */
  public UUID execute(ProviderClaims claims) {
    UUID account =
        store
            .findIdentity(claims)
            .map(ProviderIdentity::account)
            .orElseGet(() -> linkByEmail(claims));
    return store
        .find(account)
        .filter(Account::isActive)
        .map(Account::id)
        .orElseThrow(this::notInvited);
  }

  private UUID linkByEmail(ProviderClaims claims) {
    if (!settings.trustsEmail(claims)) {
      throw notInvited();
    }
    UUID account =
        store
            .find(claims.email())
            .filter(Account::isActive)
            .map(Account::id)
            .orElseThrow(this::notInvited);
    if (store.hasIdentity(account, claims.issuer())) {
      throw notInvited();
    }
    store.add(new ProviderIdentity(claims, account, clock.instant()));
    news.fire(new AccountChanged(account, Change.PROVIDER_LINKED, account));
    return account;
  }

  private SignInRefused notInvited() {
    failures.fire(new SignInFailed(Optional.empty()));
    return SignInRefused.notInvited();
  }
}
