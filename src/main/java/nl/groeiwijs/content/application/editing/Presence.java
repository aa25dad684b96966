package nl.groeiwijs.content.application.editing;

import java.time.Instant;

/**
 * Another party that has the edition open.
 *
 * @param since when it opened it
 * @param self true for another tab of the same person
 */
public record Presence(String name, Instant since, boolean self) {}
