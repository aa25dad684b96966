package nl.groeiwijs.media.domain;

import java.util.UUID;

/** A place where a file is used. */
public record MediaUse(UUID editionId, UseStage stage) {}
