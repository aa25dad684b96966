package nl.groeiwijs.account.domain;

import nl.groeiwijs.shared.domain.DomainException;

/** A change of an account that a rule forbids, such as the last administrator who would leave. */
public class AccountRefused extends DomainException {

  private static final long serialVersionUID = 1L;

  public AccountRefused(String key, Object... arguments) {
    super(key, arguments);
  }
}
