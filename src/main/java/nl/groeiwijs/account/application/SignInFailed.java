package nl.groeiwijs.account.application;

import java.util.Optional;
import java.util.UUID;

/**
 * News that somebody tried to sign in and was not let in, for the audit log. What was typed is not
 * in it: it may be a passphrase, in the wrong field.
 *
 * @param account whose passphrase was right, when it was the code that was wrong; else empty
 */
public record SignInFailed(Optional<UUID> account) {}
