package nl.groeiwijs.account.application;

import java.util.Optional;

/**
 * From where somebody tries to sign in. Held in memory for a quarter of an hour, never stored and
 * never logged.
 *
 * @param source network address
 * @param device mark that an earlier sign-in left in the browser, see {@link KnownDevices}
 */
public record Visitor(String source, Optional<String> device) {}
