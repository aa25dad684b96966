package nl.groeiwijs.publishing.web.version;

import java.util.Optional;
import nl.groeiwijs.publishing.domain.ShownVersion;

/**
 * A version in the list.
 *
 * @param change what was new in it, as its text says; empty when it does not
 * @param readable false when its text can no longer be read
 * @param period when it was public, in words
 */
public record VersionRow(
    ShownVersion version, Optional<String> change, boolean readable, String period) {}
