package nl.groeiwijs.account.application;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.groeiwijs.account.application.AccountChanged.Change;
import nl.groeiwijs.account.domain.Account;
import nl.groeiwijs.account.domain.EmailAddress;
import nl.groeiwijs.account.domain.LinkKind;
import nl.groeiwijs.account.domain.LinkNotUsable;
import nl.groeiwijs.account.domain.OneTimeLink;
import nl.groeiwijs.account.domain.Role;
import nl.groeiwijs.account.persistence.AccountStore;
import nl.groeiwijs.shared.application.UseCase;
import nl.groeiwijs.shared.domain.Language;

/** Makes the first account, that of an administrator, with the link from the console. */
@UseCase
public class SetUpPortal {

  private final AccountStore store;
  private final Event<AccountChanged> news;
  private final Clock clock;

  SetUpPortal() {
    this(null, null, null);
  }

  @Inject
  public SetUpPortal(AccountStore store, Event<AccountChanged> news, Clock clock) {
    this.store = store;
    this.news = news;
    this.clock = clock;
  }

  /**
   * @return the new account
   * @throws LinkNotUsable when the link is not good, or somebody was first
   */
  public UUID execute(
      String token, String name, String email, String passphrase, Language language) {
    Instant now = clock.instant();
    OneTimeLink link =
        store
            .findLink(token)
            .filter(found -> found.kind() == LinkKind.SET_UP && store.isEmpty())
            .orElseThrow(LinkNotUsable::new);
    Account account =
        new Account(name, new EmailAddress(email), language, Set.of(Role.ADMINISTRATOR), now);
    account.choosePassphrase(passphrase);
    link.use(now);
    store.add(account);
    news.fire(new AccountChanged(account.id(), Change.CREATED, account.id()));
    return account.id();
  }
}
