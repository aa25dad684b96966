package nl.groeiwijs.account.application;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.groeiwijs.account.application.AccountChanged.Change;
import nl.groeiwijs.account.domain.Account;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.shared.application.UseCase;

/**
 * Chooses another passphrase while signed in. Sessions elsewhere end; who changes a passphrase may
 * have seen it used.
 */
@UseCase
public class ChangePassphrase {

  private final OwnAccount own;
  private final Event<AccountChanged> news;
  private final Clock clock;

  ChangePassphrase() {
    this(null, null, null);
  }

  @Inject
  public ChangePassphrase(OwnAccount own, Event<AccountChanged> news, Clock clock) {
    this.own = own;
    this.news = news;
    this.clock = clock;
  }

  /**
   * @param current the passphrase until now
   * @param chosen the new one
   */
  public void execute(String current, String chosen, Visitor visitor, Actor actor) {
    actor.require(Permission.READ);
    Account account = own.get(actor, current, visitor);
    account.choosePassphrase(chosen);
    account.signOutEverywhere(clock.instant());
    news.fire(new AccountChanged(account.id(), Change.PASSPHRASE_CHOSEN, actor.id()));
  }
}
