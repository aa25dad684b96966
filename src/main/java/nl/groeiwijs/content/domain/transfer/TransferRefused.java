package nl.groeiwijs.content.domain.transfer;

import nl.groeiwijs.shared.domain.DomainException;

/** A whole import or export that cannot be done; the key says why and what to do. */
public class TransferRefused extends DomainException {

  private static final long serialVersionUID = 1L;

  public TransferRefused(String key, Object... arguments) {
    super(key, arguments);
  }
}
