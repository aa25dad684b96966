package nl.groeiwijs.curriculum.domain;

import java.util.UUID;

/**
 * A school sector or a part of one.
 *
 * @param uuid key of SLO, which is also the key of the national vocabulary of levels
 * @param name short name, unique within a release, such as "ob vo"
 * @param description full name
 * @param order sort key of SLO; two levels may share one
 */
public record Level(UUID uuid, String name, String description, String order) {}
