package nl.groeiwijs.account.application;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import nl.groeiwijs.account.application.AccountChanged.Change;
import nl.groeiwijs.account.domain.Account;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.shared.application.UseCase;
import nl.groeiwijs.shared.domain.Language;

/** Changes what somebody is called and in which language the CMS speaks to them. */
@UseCase
public class ChangeProfile {

  private final OwnAccount own;
  private final Event<AccountChanged> news;

  ChangeProfile() {
    this(null, null);
  }

  @Inject
  public ChangeProfile(OwnAccount own, Event<AccountChanged> news) {
    this.own = own;
    this.news = news;
  }

  /**
   * @param version of the account that the change is based on
   */
  public void execute(String name, Language language, int version, Actor actor) {
    actor.require(Permission.READ);
    Account account = own.get(actor);
    account.requireVersion(version);
    account.rename(name);
    account.speak(language);
    news.fire(new AccountChanged(account.id(), Change.PROFILE_CHANGED, actor.id()));
  }
}
