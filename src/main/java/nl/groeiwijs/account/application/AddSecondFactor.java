package nl.groeiwijs.account.application;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.groeiwijs.account.application.AccountChanged.Change;
import nl.groeiwijs.account.domain.RecoveryCode;
import nl.groeiwijs.account.domain.SecondFactor;
import nl.groeiwijs.account.domain.SecretBox;
import nl.groeiwijs.account.domain.SignInRefused;
import nl.groeiwijs.account.domain.TimeCode;
import nl.groeiwijs.account.persistence.AccountStore;
import nl.groeiwijs.shared.application.UseCase;

/** Gives somebody a second factor, or another one, and fresh recovery codes with it. */
@UseCase
public class AddSecondFactor {

  private final AccountStore store;
  private final SecretBox box;
  private final Event<AccountChanged> news;
  private final Clock clock;

  AddSecondFactor() {
    this(null, null, null, null);
  }

  @Inject
  public AddSecondFactor(
      AccountStore store, SecretBox box, Event<AccountChanged> news, Clock clock) {
    this.store = store;
    this.box = box;
    this.news = news;
    this.clock = clock;
  }

  /**
   * @param account whose passphrase was right: this happens before anything else is allowed
   * @param secret as it was shown, in Base32
   * @param code what the app made of it, as a proof that it works
   * @return the recovery codes, to be shown once
   * @throws SignInRefused when the code is wrong
   */
  public List<String> execute(UUID account, String secret, String code) {
    long step =
        TimeCode.matchingStep(secret, code, clock.instant(), 0)
            .orElseThrow(SignInRefused::wrongCode);
    store.removeSecondFactor(account);
    store.add(new SecondFactor(account, secret, step, box));
    List<String> codes = RecoveryCode.fresh();
    codes.forEach(fresh -> store.add(new RecoveryCode(account, fresh)));
    news.fire(new AccountChanged(account, Change.SECOND_FACTOR_ADDED, account));
    return codes;
  }
}
