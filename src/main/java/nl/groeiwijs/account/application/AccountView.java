package nl.groeiwijs.account.application;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.groeiwijs.account.domain.Account;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Role;
import nl.groeiwijs.shared.domain.Language;

/**
 * An account as a screen shows it. Nothing in it is secret.
 *
 * @param invited true until the person chose a passphrase
 * @param secondFactor true when there is one
 * @param needsSecondFactor true when a role asks for one
 * @param signedInAt the last time, if ever
 * @param version what a change is based on
 */
public record AccountView(
    UUID id,
    String name,
    String email,
    Language language,
    Set<Role> roles,
    boolean active,
    boolean invited,
    boolean secondFactor,
    boolean needsSecondFactor,
    Optional<Instant> signedInAt,
    int version) {

  public AccountView {
    roles = Set.copyOf(roles);
  }

  static AccountView of(Account account, boolean secondFactor) {
    return new AccountView(
        account.id(),
        account.name(),
        account.email().value(),
        account.language(),
        account.roles(),
        account.isActive(),
        account.passphrase().isEmpty(),
        secondFactor,
        account.needsSecondFactor(),
        account.signedInAt(),
        account.version());
  }

  public Actor actor() {
    return new Actor(id, name, roles);
  }

  /** True when nothing may be done before a second factor is there. */
  public boolean mustAddSecondFactor() {
    return needsSecondFactor && !secondFactor;
  }
}
