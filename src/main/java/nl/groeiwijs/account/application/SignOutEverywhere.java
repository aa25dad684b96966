package nl.groeiwijs.account.application;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.groeiwijs.account.application.AccountChanged.Change;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.shared.application.UseCase;

/** Ends all sessions of who asks, wherever they are, this one too. */
@UseCase
public class SignOutEverywhere {

  private final OwnAccount own;
  private final Event<AccountChanged> news;
  private final Clock clock;

  SignOutEverywhere() {
    this(null, null, null);
  }

  @Inject
  public SignOutEverywhere(OwnAccount own, Event<AccountChanged> news, Clock clock) {
    this.own = own;
    this.news = news;
    this.clock = clock;
  }

  public void execute(Actor actor) {
    actor.require(Permission.READ);
    own.get(actor).signOutEverywhere(clock.instant());
    news.fire(new AccountChanged(actor.id(), Change.SIGNED_OUT_EVERYWHERE, actor.id()));
  }
}
