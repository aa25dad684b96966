package nl.groeiwijs.lesson.web;

/**
 * A letter to parents in one language, to choose.
 *
 * @param code ISO 639-1 code of its language
 * @param name what the language calls itself
 * @param current true for the letter on the page
 */
public record LetterChoice(String code, String name, String href, boolean current) {}
