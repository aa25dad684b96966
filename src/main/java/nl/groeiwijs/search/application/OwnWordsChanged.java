package nl.groeiwijs.search.application;

/** Editors brought other words together: the search is to follow. */
public record OwnWordsChanged() {}
