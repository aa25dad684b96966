package nl.groeiwijs.account.web;

import java.util.Optional;
import java.util.regex.Pattern;

/** Which addresses belong to the CMS, and which of them are open to who is not signed in. */
final class CmsAddress {

  /** With a slash: the server has a folder of this name. */
  static final String HOME = "/cms/";

  static final String SIGN_IN = "/cms/sign-in";

  /** Letters, digits and what stands between them; no second slash, no backslash, no dots up. */
  private static final Pattern SAFE =
      Pattern.compile("/cms(/(?!/)[\\w/.~%-]*)?(\\?[\\w=&%.~+/:-]*)?");

  private CmsAddress() {}

  static boolean isInside(String path) {
    return path.equals("/cms") || path.startsWith(HOME);
  }

  /** The screens before the door: sign-in, and what a one-time link opens. */
  static boolean isOpen(String path) {
    return path.equals(SIGN_IN)
        || path.startsWith(SIGN_IN + "/")
        || path.equals("/cms/sign-out")
        || path.startsWith("/cms/link/");
  }

  /**
   * Where somebody wanted to go before the sign-in, when that is a screen behind the door.
   *
   * @param asked as it came in an address, null included
   */
  static Optional<String> wanted(String asked) {
    return Optional.ofNullable(asked)
        .filter(to -> SAFE.matcher(to).matches() && !to.contains("//") && !to.contains(".."))
        .filter(to -> !isOpen(to.split("\\?")[0]));
  }
}
