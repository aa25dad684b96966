package nl.groeiwijs.account.application;

import nl.groeiwijs.account.domain.LinkKind;

/**
 * A link that can be used now.
 *
 * @param name whose it is; empty for the set-up link
 * @param email of the same person
 */
public record OpenLink(LinkKind kind, String name, String email) {

  public boolean setUp() {
    return kind == LinkKind.SET_UP;
  }
}
