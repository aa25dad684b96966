package nl.groeiwijs.account.application;

import nl.groeiwijs.account.domain.LinkKind;

/**
 * A link that was just made. This is the only time that its token is known.
 *
 * @param to whose it is
 * @param path the address without host
 */
public record IssuedLink(AccountView to, LinkKind kind, String path) {

  /** Where a link with this token leads. */
  static String path(String token) {
    return "/cms/link/" + token;
  }
}
