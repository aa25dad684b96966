package nl.groeiwijs.wegwijzer.web;

/**
 * An answer as a reader chooses it.
 *
 * @param explanation may be empty
 * @param href address of where it leads
 */
public record AnswerLink(String label, String explanation, String href) {}
