package nl.groeiwijs.content.application;

import java.util.UUID;
import nl.groeiwijs.shared.domain.DomainException;

/** There is no such edition. */
public class EditionMissing extends DomainException {

  private static final long serialVersionUID = 1L;

  public EditionMissing(UUID id) {
    super("content.edition.missing", id);
  }
}
