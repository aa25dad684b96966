package nl.groeiwijs.account.application;

import jakarta.inject.Inject;
import nl.groeiwijs.account.domain.AccountRefused;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.shared.application.UseCase;

/**
 * Asks for the passphrase before somebody who is signed in gets another second factor: a screen
 * that was left open must not be enough.
 */
@UseCase
public class AllowSecondFactor {

  private final OwnAccount own;

  AllowSecondFactor() {
    this(null);
  }

  @Inject
  public AllowSecondFactor(OwnAccount own) {
    this.own = own;
  }

  /**
   * @throws AccountRefused when the passphrase is wrong
   */
  public void execute(String passphrase, Visitor visitor, Actor actor) {
    actor.require(Permission.READ);
    own.get(actor, passphrase, visitor);
  }
}
