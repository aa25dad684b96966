package nl.groeiwijs.search.web;

/**
 * What the same question finds in another language.
 *
 * @param code code of the language
 * @param href the search page in that language, with prefix
 */
public record OtherLanguage(String code, String href, long count) {}
