package nl.groeiwijs.content.domain.preview;

import nl.groeiwijs.shared.domain.DomainException;

/** A link that is not made, or a remark that is not taken; the key says why. */
public class PreviewRefused extends DomainException {

  private static final long serialVersionUID = 1L;

  public PreviewRefused(String key, Object... arguments) {
    super(key, arguments);
  }
}
