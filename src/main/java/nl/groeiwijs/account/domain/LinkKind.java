package nl.groeiwijs.account.domain;

import java.time.Duration;

/** What a one-time link lets somebody do. */
public enum LinkKind {
  /** Make the first account, as an administrator. Printed on the console. */
  SET_UP(Duration.ofHours(1)),
  /** Choose a passphrase for an account that a colleague made. */
  INVITE(Duration.ofDays(7)),
  /** Choose a new passphrase. */
  RESET(Duration.ofHours(1)),
  /**
   * Begin anew with an account of which everything is lost: passphrase, telephone, codes. Printed
   * on the console, for who may configure the portal.
   */
  RECOVER(Duration.ofHours(1));

  private final Duration validity;

  LinkKind(Duration validity) {
    this.validity = validity;
  }

  /** How long a link of this kind can be used. */
  public Duration validity() {
    return validity;
  }
}
