package nl.groeiwijs.account.web;

/** Whether somebody is in, and if not, what is asked of them. */
enum Standing {
  /** Nobody: sign in. */
  OUT("/cms/sign-in"),
  /** The code of the second factor. */
  NEEDS_CODE("/cms/sign-in/code"),
  /** A second factor, before anything else, because a role asks for one. */
  NEEDS_FACTOR("/cms/sign-in/factor"),
  /** Nothing: signed in. */
  IN(CmsAddress.HOME);

  private final String path;

  Standing(String path) {
    this.path = path;
  }

  /** Where to go from here. */
  String path() {
    return path;
  }
}
