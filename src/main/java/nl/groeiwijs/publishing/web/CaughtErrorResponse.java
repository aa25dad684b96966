package nl.groeiwijs.publishing.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * Keeps an error that a servlet wants to send, so that it can be said in the house style, and keeps
 * the security policy to one: a screen of the editors may put its own (with the nonce of its
 * scripts) in the place of the public one, a public page may not.
 */
final class CaughtErrorResponse extends HttpServletResponseWrapper {

  static final String POLICY_HEADER = "Content-Security-Policy";

  private final boolean ownPolicy;
  private int error;

  /**
   * @param ownPolicy true when the page may bring a policy of its own
   */
  CaughtErrorResponse(HttpServletResponse response, boolean ownPolicy) {
    super(response);
    this.ownPolicy = ownPolicy;
  }

  @Override
  public void addHeader(String name, String value) {
    if (!POLICY_HEADER.equalsIgnoreCase(name)) {
      super.addHeader(name, value);
    } else if (ownPolicy) {
      super.setHeader(name, value);
    }
  }

  /** The status of the error, 0 when there was none. */
  int error() {
    return error;
  }

  @Override
  public void sendError(int status, String message) {
    sendError(status);
  }

  @Override
  public void sendError(int status) {
    error = status;
    setStatus(status);
  }
}
