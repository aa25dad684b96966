package nl.groeiwijs.account.application;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import nl.groeiwijs.account.application.AccountChanged.Change;
import nl.groeiwijs.account.domain.Account;
import nl.groeiwijs.account.domain.LinkKind;
import nl.groeiwijs.account.domain.LinkNotUsable;
import nl.groeiwijs.account.domain.OneTimeLink;
import nl.groeiwijs.account.persistence.AccountStore;
import nl.groeiwijs.shared.application.UseCase;

/**
 * Chooses a passphrase with an invitation or a reset link. Ends every session: who asks for a reset
 * may have lost the old passphrase to somebody. The second factor stays, and is asked for next; a
 * link from the console takes it away, and opens an account that was closed.
 */
@UseCase
public class ChoosePassphrase {

  private final AccountStore store;
  private final Event<AccountChanged> news;
  private final Clock clock;

  ChoosePassphrase() {
    this(null, null, null);
  }

  @Inject
  public ChoosePassphrase(AccountStore store, Event<AccountChanged> news, Clock clock) {
    this.store = store;
    this.news = news;
    this.clock = clock;
  }

  /**
   * @return whose passphrase it is
   * @throws LinkNotUsable when the link is not good
   */
  public UUID execute(String token, String passphrase) {
    Instant now = clock.instant();
    OneTimeLink link = store.findLink(token).orElseThrow(LinkNotUsable::new);
    boolean recovers = link.kind() == LinkKind.RECOVER;
    Account account =
        link.account()
            .flatMap(store::find)
            .filter(found -> recovers || found.isActive())
            .orElseThrow(LinkNotUsable::new);
    link.use(now);
    if (recovers) {
      account.reactivate();
      store.removeSecondFactor(account.id());
      news.fire(new AccountChanged(account.id(), Change.SECOND_FACTOR_REMOVED, account.id()));
    }
    account.choosePassphrase(passphrase);
    account.signOutEverywhere(now);
    news.fire(new AccountChanged(account.id(), Change.PASSPHRASE_CHOSEN, account.id()));
    return account.id();
  }
}
