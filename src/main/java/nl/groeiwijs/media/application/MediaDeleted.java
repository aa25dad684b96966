package nl.groeiwijs.media.application;

import java.util.UUID;
import nl.groeiwijs.media.domain.MediaName;

/**
 * A file is no longer known; its bytes may go.
 *
 * @param by the account of who removed it
 */
public record MediaDeleted(MediaName name, UUID by) {}
