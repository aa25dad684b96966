package nl.groeiwijs.account.domain;

import nl.groeiwijs.shared.domain.DomainException;

/** A one-time link that was used, is too old, or never was. Which of them is not said. */
public class LinkNotUsable extends DomainException {

  private static final long serialVersionUID = 1L;

  public LinkNotUsable() {
    super("account.link.unusable");
  }
}
