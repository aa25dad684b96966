package nl.groeiwijs.account.domain;

import java.time.Duration;
import nl.groeiwijs.shared.domain.DomainException;

/** Somebody is not let in; never says which part was wrong, or whether the account exists. */
public class SignInRefused extends DomainException {

  private static final long serialVersionUID = 1L;

  private SignInRefused(String key, Object... arguments) {
    super(key, arguments);
  }

  public static SignInRefused wrong() {
    return new SignInRefused("account.sign-in.wrong");
  }

  public static SignInRefused wrongCode() {
    return new SignInRefused("account.code.wrong");
  }

  /** A provider knows who it is, and nobody invited them; or another has their account. */
  public static SignInRefused notInvited() {
    return new SignInRefused("account.openid.unknown");
  }

  /** What a provider sent is not in order, or it does not answer. */
  public static SignInRefused byProvider() {
    return new SignInRefused("account.openid.failed");
  }

  /** Too many attempts: the next one counts after this time. */
  public static SignInRefused tooSoon(Duration wait) {
    return new SignInRefused("account.sign-in.wait", Math.max(1, wait.toSeconds()));
  }
}
