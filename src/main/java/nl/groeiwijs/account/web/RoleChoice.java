package nl.groeiwijs.account.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import nl.groeiwijs.account.domain.Role;

/** The roles that were ticked in a form. */
final class RoleChoice {

  private RoleChoice() {}

  /** Those of the names that are names of roles. */
  static Set<Role> of(Collection<String> names) {
    return Arrays.stream(Role.values())
        .filter(role -> names.contains(role.name()))
        .collect(Collectors.toSet());
  }
}
