package nl.groeiwijs.curriculum.application;

/**
 * Another release of the curriculum is in the tables.
 *
 * @param checksum of the release
 */
public record CurriculumImported(String checksum) {}
