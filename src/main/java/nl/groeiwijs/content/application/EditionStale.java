package nl.groeiwijs.content.application;

import nl.groeiwijs.shared.domain.DomainException;

/** Somebody changed the edition after the person looked at it who wants to change it now. */
public class EditionStale extends DomainException {

  private static final long serialVersionUID = 1L;

  public EditionStale() {
    super("content.edition.stale");
  }
}
