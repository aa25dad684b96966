package nl.groeiwijs.account.web;

import jakarta.enterprise.context.RequestScoped;

/** What became of asking the server's OpenID Connect mechanism, within one request. */
@RequestScoped
public class OpenIdAttempt {

  private boolean valid;

  void succeeded() {
    valid = true;
  }

  /** True when the provider vouched for somebody, and all that it sent was in order. */
  boolean isValid() {
    return valid;
  }
}
