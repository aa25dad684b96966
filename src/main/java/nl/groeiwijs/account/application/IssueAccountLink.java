package nl.groeiwijs.account.application;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import nl.groeiwijs.account.application.AccountChanged.Change;
import nl.groeiwijs.account.domain.Account;
import nl.groeiwijs.account.domain.AccountRefused;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.LinkKind;
import nl.groeiwijs.account.domain.OneTimeLink;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.account.domain.TokenHash;
import nl.groeiwijs.account.persistence.AccountStore;
import nl.groeiwijs.shared.application.UseCase;

/**
 * Makes a new link for a colleague: an invitation for who has not been there yet, a reset for who
 * lost the passphrase. Links from before are withdrawn.
 */
@UseCase
public class IssueAccountLink {

  private final AccountStore store;
  private final Event<AccountChanged> news;
  private final Clock clock;

  IssueAccountLink() {
    this(null, null, null);
  }

  @Inject
  public IssueAccountLink(AccountStore store, Event<AccountChanged> news, Clock clock) {
    this.store = store;
    this.news = news;
    this.clock = clock;
  }

  /**
   * @throws AccountRefused when the account does not exist or is closed
   */
  public IssuedLink execute(UUID id, Actor actor) {
    actor.require(Permission.ACCOUNTS);
    Instant now = clock.instant();
    Account account =
        store
            .find(id)
            .filter(Account::isActive)
            .orElseThrow(() -> new AccountRefused("account.missing"));
    store.listLinks(id).forEach(link -> link.withdraw(now));
    LinkKind kind = account.passphrase().isEmpty() ? LinkKind.INVITE : LinkKind.RESET;
    String token = TokenHash.freshToken();
    store.add(OneTimeLink.forAccount(token, kind, id, now));
    news.fire(new AccountChanged(id, Change.LINK_ISSUED, actor.id()));
    return new IssuedLink(
        AccountView.of(account, store.findSecondFactor(id).isPresent()),
        kind,
        IssuedLink.path(token));
  }
}
