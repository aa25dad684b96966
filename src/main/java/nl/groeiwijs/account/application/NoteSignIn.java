package nl.groeiwijs.account.application;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import nl.groeiwijs.account.application.AccountChanged.Change;
import nl.groeiwijs.account.persistence.AccountStore;
import nl.groeiwijs.shared.application.UseCase;

/** Keeps when somebody signed in last, so that a colleague sees which accounts nobody uses. */
@UseCase
public class NoteSignIn {

  private final AccountStore store;
  private final Event<AccountChanged> news;
  private final Clock clock;

  NoteSignIn() {
    this(null, null, null);
  }

  @Inject
  public NoteSignIn(AccountStore store, Event<AccountChanged> news, Clock clock) {
    this.store = store;
    this.news = news;
    this.clock = clock;
  }

  public void execute(UUID account) {
    store.noteSignIn(account, clock.instant());
    news.fire(new AccountChanged(account, Change.SIGNED_IN, account));
  }
}
