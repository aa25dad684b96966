package nl.groeiwijs.publishing.web;

/**
 * A step of the breadcrumb above a page.
 *
 * @param href address with language prefix
 */
public record Crumb(String label, String href) {}
