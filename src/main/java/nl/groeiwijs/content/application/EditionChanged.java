package nl.groeiwijs.content.application;

import java.util.UUID;

/**
 * Something about this edition is new: its text, its state, its address. Fired inside the
 * transaction that changed it, after the change was written.
 */
public record EditionChanged(UUID editionId) {}
