package nl.groeiwijs.publishing.web;

/**
 * An item of the main menu.
 *
 * @param help true for the one that leads to help
 * @param current true when the page stands behind it
 */
public record Door(String label, String href, boolean help, boolean current) {

  public String styleClass() {
    return help ? "gw-nav__help" : "gw-nav__item";
  }
}
