package nl.groeiwijs.account.domain;

import nl.groeiwijs.shared.domain.DomainException;

/** Somebody asked for what their roles do not allow. */
public class NotPermitted extends DomainException {

  private static final long serialVersionUID = 1L;

  public NotPermitted(Permission permission) {
    super("account.notPermitted", permission);
  }
}
