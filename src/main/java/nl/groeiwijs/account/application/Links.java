package nl.groeiwijs.account.application;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import nl.groeiwijs.account.domain.Account;
import nl.groeiwijs.account.domain.OneTimeLink;
import nl.groeiwijs.account.persistence.AccountStore;
import nl.groeiwijs.shared.application.UseCase;

/** Says what a link is for, without using it. */
@UseCase
public class Links {

  private final AccountStore store;
  private final Clock clock;

  Links() {
    this(null, null);
  }

  @Inject
  public Links(AccountStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Empty when the link was used, is too old, or never was. */
  public Optional<OpenLink> find(String token) {
    return store.findLink(token).filter(link -> link.isUsable(clock.instant())).map(this::open);
  }

  private OpenLink open(OneTimeLink link) {
    Optional<Account> account = link.account().flatMap(store::find);
    return new OpenLink(
        link.kind(),
        account.map(Account::name).orElse(""),
        account.map(found -> found.email().value()).orElse(""));
  }
}
