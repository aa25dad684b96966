package nl.groeiwijs.wegwijzer.web;

/**
 * A role by which a reader narrows the pathways.
 *
 * @param href address with this role, or without it when it is chosen already
 */
public record RoleChoice(String label, String href, boolean chosen) {}
