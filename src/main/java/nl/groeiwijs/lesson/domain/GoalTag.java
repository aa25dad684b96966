package nl.groeiwijs.lesson.domain;

import java.util.UUID;

/**
 * A core goal that a lesson covers.
 *
 * @param uuid key of the goal in the curriculum; it may be unknown there
 * @param code what people call it, such as {@code PO 38}
 * @param reason one sentence: what in this lesson covers the goal
 */
public record GoalTag(UUID uuid, String code, TagStrength strength, String reason) {}
