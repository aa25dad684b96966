package nl.groeiwijs.account.application;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.account.domain.Account;
import nl.groeiwijs.account.domain.RecoveryCode;
import nl.groeiwijs.account.domain.SecretBox;
import nl.groeiwijs.account.domain.SignInRefused;
import nl.groeiwijs.account.persistence.AccountStore;
import nl.groeiwijs.shared.application.UseCase;

/** The second step of signing in: a code of the app, or a recovery code. Each is good once. */
@UseCase
public class CheckCode {

  private final AccountStore store;
  private final SignInThrottle throttle;
  private final SecretBox box;
  private final Event<SignInFailed> failures;
  private final Clock clock;

  CheckCode() {
    this(null, null, null, null, null);
  }

  @Inject
  public CheckCode(
      AccountStore store,
      SignInThrottle throttle,
      SecretBox box,
      Event<SignInFailed> failures,
      Clock clock) {
    this.store = store;
    this.throttle = throttle;
    this.box = box;
    this.failures = failures;
    this.clock = clock;
  }

  /**
   * @param id whose passphrase was right
   * @throws SignInRefused when the code is wrong, was used before, or comes too soon
   */
  public void execute(UUID id, String code, Visitor visitor) {
    Account account =
        store.find(id).filter(Account::isActive).orElseThrow(SignInRefused::wrongCode);
    String subject = "code " + account.email();
    throttle.admit(subject, visitor);
    boolean right =
        RecoveryCode.hasShape(code)
            ? store.useRecoveryCode(id, code)
            : store
                .findSecondFactor(id)
                .filter(factor -> factor.accepts(code, clock.instant(), box))
                .isPresent();
    if (!right) {
      failures.fire(new SignInFailed(Optional.of(id)));
      throw SignInRefused.wrongCode();
    }
    throttle.succeeded(subject, visitor);
  }
}
