package nl.groeiwijs.content.domain;

/**
 * An illustration of a publication.
 *
 * @param file file name in {@code content/media}
 * @param alt what the picture tells; empty for decoration
 */
public record Picture(String file, String alt) {}
