package nl.groeiwijs.media.application;

import nl.groeiwijs.media.domain.MediaName;

/** A file is no longer known; its bytes may go. */
public record MediaDeleted(MediaName name) {}
