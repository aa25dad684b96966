package nl.groeiwijs.media.domain;

import nl.groeiwijs.shared.domain.DomainException;

/** A file that is not taken in, or not removed; the key says why and what to do. */
public class MediaRefused extends DomainException {

  private static final long serialVersionUID = 1L;

  public MediaRefused(String key, Object... arguments) {
    super(key, arguments);
  }
}
