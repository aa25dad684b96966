package nl.groeiwijs.search.web;

/** Words to try and the address, with prefix, that searches them. */
public record SearchSuggestion(String words, String href) {}
