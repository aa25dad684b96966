package nl.groeiwijs.curriculum.domain;

import java.util.UUID;

/** A vakleergebied, shared by both generations so that a teacher finds old and new together. */
public record SubjectArea(UUID uuid, String title) {}
