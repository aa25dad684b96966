package nl.groeiwijs.account.application;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import nl.groeiwijs.account.persistence.AccountStore;
import nl.groeiwijs.shared.application.UseCase;

/** Keeps when somebody signed in last, so that a colleague sees which accounts nobody uses. */
@UseCase
public class NoteSignIn {

  private final AccountStore store;
  private final Clock clock;

  NoteSignIn() {
    this(null, null);
  }

  @Inject
  public NoteSignIn(AccountStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  public void execute(UUID account) {
    store.noteSignIn(account, clock.instant());
  }
}
