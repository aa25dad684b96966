package nl.groeiwijs.account.application;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import nl.groeiwijs.account.domain.OneTimeLink;
import nl.groeiwijs.account.domain.TokenHash;
import nl.groeiwijs.account.persistence.AccountStore;
import nl.groeiwijs.shared.application.UseCase;

/**
 * Makes the link with which the first account is made, as long as there is none. Who can read the
 * console of the portal may have it; there is no default passphrase anywhere.
 */
@UseCase
public class IssueSetUpLink {

  private final AccountStore store;
  private final Clock clock;

  IssueSetUpLink() {
    this(null, null);
  }

  @Inject
  public IssueSetUpLink(AccountStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * @return path of the link, or empty when there is an account
   */
  public Optional<String> execute() {
    if (!store.isEmpty()) {
      return Optional.empty();
    }
    String token = TokenHash.freshToken();
    store.add(OneTimeLink.forSetUp(token, clock.instant()));
    return Optional.of(IssuedLink.path(token));
  }
}
