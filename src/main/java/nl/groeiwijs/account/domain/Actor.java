package nl.groeiwijs.account.domain;

import java.util.Set;
import java.util.UUID;

/**
 * Who does something, as a use case sees it.
 *
 * @param id the account
 * @param name as colleagues see it, in the history and in the audit log
 * @param roles what the account is, now
 */
public record Actor(UUID id, String name, Set<Role> roles) {

  public Actor {
    roles = Set.copyOf(roles);
  }

  public boolean may(Permission permission) {
    return roles.stream().anyMatch(role -> role.may(permission));
  }

  /**
   * @throws NotPermitted when none of the roles has the permission
   */
  public void require(Permission permission) {
    if (!may(permission)) {
      throw new NotPermitted(permission);
    }
  }
}
