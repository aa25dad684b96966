package nl.groeiwijs.account.domain;

import nl.groeiwijs.shared.domain.DomainException;

/** A new passphrase that is too easy to guess; the key says why. */
public class PassphraseRefused extends DomainException {

  private static final long serialVersionUID = 1L;

  public PassphraseRefused(String key, Object... arguments) {
    super(key, arguments);
  }
}
