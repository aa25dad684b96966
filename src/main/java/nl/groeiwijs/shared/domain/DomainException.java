package nl.groeiwijs.shared.domain;

import java.util.List;

/**
 * A rule of the portal that was not met. Carries a message key of the bundles and its arguments,
 * never a sentence, so that the edge can say it in the reader's language.
 */
public class DomainException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient List<Object> arguments;

  public DomainException(String key, Object... arguments) {
    super(key + " " + List.of(arguments));
    this.key = key;
    this.arguments = List.of(arguments);
  }

  public String key() {
    return key;
  }

  public List<Object> arguments() {
    return arguments;
  }
}
