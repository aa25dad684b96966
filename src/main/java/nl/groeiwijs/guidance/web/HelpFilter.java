package nl.groeiwijs.guidance.web;

/**
 * A link that narrows the list of help services.
 *
 * @param label for whom
 * @param href address of the list for them, with language prefix
 * @param current true for the list that is shown
 */
public record HelpFilter(String label, String href, boolean current) {}
