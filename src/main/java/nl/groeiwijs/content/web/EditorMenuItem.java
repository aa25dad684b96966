package nl.groeiwijs.content.web;

/**
 * An item of the menu as the template shows it.
 *
 * @param icon name of a symbol of icons.svg
 * @param current true when the screen stands behind it
 */
public record EditorMenuItem(String label, String href, String icon, boolean current) {}
