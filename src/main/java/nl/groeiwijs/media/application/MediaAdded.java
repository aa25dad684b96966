package nl.groeiwijs.media.application;

import java.util.UUID;
import nl.groeiwijs.media.domain.MediaName;

/**
 * A file is in the library that was not there before.
 *
 * @param by the account of who brought it
 */
public record MediaAdded(MediaName name, UUID by) {}
