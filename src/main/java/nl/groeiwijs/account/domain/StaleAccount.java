package nl.groeiwijs.account.domain;

import nl.groeiwijs.shared.domain.DomainException;

/** Somebody else changed the account since it was shown. */
public class StaleAccount extends DomainException {

  private static final long serialVersionUID = 1L;

  public StaleAccount() {
    super("account.stale");
  }
}
