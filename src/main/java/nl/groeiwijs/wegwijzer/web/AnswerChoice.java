package nl.groeiwijs.wegwijzer.web;

/**
 * An answer as a reader chooses it.
 *
 * @param explanation may be empty
 * @param walk what its button sends: the walk with this answer
 */
public record AnswerChoice(String label, String explanation, String walk) {}
