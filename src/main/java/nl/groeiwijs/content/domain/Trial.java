package nl.groeiwijs.content.domain;

/**
 * A place in a publication of several steps from which an editor can try it out as one of its
 * readers.
 *
 * @param role word for the reader, as in front matter
 * @param steps what follows the address of the publication, with a slash before each step
 */
public record Trial(String role, String steps) {}
