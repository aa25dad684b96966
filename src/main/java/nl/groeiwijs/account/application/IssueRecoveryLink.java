package nl.groeiwijs.account.application;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.groeiwijs.account.application.AccountChanged.Change;
import nl.groeiwijs.account.domain.Account;
import nl.groeiwijs.account.domain.LinkKind;
import nl.groeiwijs.account.domain.OneTimeLink;
import nl.groeiwijs.account.domain.TokenHash;
import nl.groeiwijs.account.persistence.AccountStore;
import nl.groeiwijs.shared.application.UseCase;

/**
 * Makes a link for somebody who lost everything and has no colleague who could help, such as the
 * only administrator. Who may configure the portal and read its console asks for it, so it takes no
 * permission; it gives no role that the account did not have.
 */
@UseCase
public class IssueRecoveryLink {

  private final AccountStore store;
  private final Event<AccountChanged> news;
  private final Clock clock;

  IssueRecoveryLink() {
    this(null, null, null);
  }

  @Inject
  public IssueRecoveryLink(AccountStore store, Event<AccountChanged> news, Clock clock) {
    this.store = store;
    this.news = news;
    this.clock = clock;
  }

  /**
   * @param email of the account
   * @return path of the link, or empty when nobody has this address; links from before are
   *     withdrawn
   */
  public Optional<String> execute(String email) {
    return store.find(email).map(this::issue);
  }

  private String issue(Account account) {
    Instant now = clock.instant();
    store.listLinks(account.id()).forEach(link -> link.withdraw(now));
    String token = TokenHash.freshToken();
    store.add(OneTimeLink.forAccount(token, LinkKind.RECOVER, account.id(), now));
    news.fire(new AccountChanged(account.id(), Change.RECOVERY_PRINTED, AccountChanged.CONSOLE));
    return IssuedLink.path(token);
  }
}
