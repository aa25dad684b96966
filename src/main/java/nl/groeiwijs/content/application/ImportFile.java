package nl.groeiwijs.content.application;

import java.util.Optional;

/**
 * A file on its way in.
 *
 * @param path where it stands, for messages
 * @param text its whole text
 * @param recordKind kind of a record, empty for a file with front matter
 */
public record ImportFile(String path, String text, Optional<String> recordKind) {}
