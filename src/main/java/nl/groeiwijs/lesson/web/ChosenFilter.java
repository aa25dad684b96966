package nl.groeiwijs.lesson.web;

/**
 * Something that was asked of the finder and can be taken back.
 *
 * @param href the finder without it
 */
public record ChosenFilter(String label, String href) {}
