package nl.groeiwijs.curriculum.domain;

import java.util.UUID;

/**
 * What a goal asks for (uitwerking) or an example of it (illustratie).
 *
 * @param levels levels it is meant for, which may be fewer than those of its goal; three of SLO's
 *     have none and then count for all levels of the goal
 */
public record Elaboration(UUID uuid, String text, Levels levels) {}
