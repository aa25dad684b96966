package nl.groeiwijs.account.application;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import nl.groeiwijs.account.application.AccountChanged.Change;
import nl.groeiwijs.account.domain.Account;
import nl.groeiwijs.account.domain.AccountRefused;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.account.domain.RecoveryCode;
import nl.groeiwijs.account.persistence.AccountStore;
import nl.groeiwijs.shared.application.UseCase;

/** Makes new recovery codes. The old ones are worth nothing from then on. */
@UseCase
public class RenewRecoveryCodes {

  private final OwnAccount own;
  private final AccountStore store;
  private final Event<AccountChanged> news;

  RenewRecoveryCodes() {
    this(null, null, null);
  }

  @Inject
  public RenewRecoveryCodes(OwnAccount own, AccountStore store, Event<AccountChanged> news) {
    this.own = own;
    this.store = store;
    this.news = news;
  }

  /**
   * @return the codes, to be shown once
   * @throws AccountRefused when the passphrase is wrong, or there is no second factor to stand in
   *     for
   */
  public List<String> execute(String passphrase, Visitor visitor, Actor actor) {
    actor.require(Permission.READ);
    Account account = own.get(actor, passphrase, visitor);
    if (store.findSecondFactor(account.id()).isEmpty()) {
      throw new AccountRefused("account.factor.none");
    }
    store.removeRecoveryCodes(account.id());
    List<String> codes = RecoveryCode.fresh();
    codes.forEach(code -> store.add(new RecoveryCode(account.id(), code)));
    news.fire(new AccountChanged(account.id(), Change.RECOVERY_CODES_RENEWED, actor.id()));
    return codes;
  }
}
