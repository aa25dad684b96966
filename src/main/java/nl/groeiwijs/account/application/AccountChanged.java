package nl.groeiwijs.account.application;

import java.util.UUID;

/**
 * News of an account, for the audit log.
 *
 * @param account whose it is
 * @param by who did it; the account itself when nobody else did, {@link #CONSOLE} for who may
 *     configure the portal
 */
public record AccountChanged(UUID account, Change change, UUID by) {

  /** Stands for who starts the portal: somebody without an account. */
  public static final UUID CONSOLE = new UUID(0, 0);

  /** What happened. */
  public enum Change {
    CREATED,
    INVITED,
    LINK_ISSUED,
    PASSPHRASE_CHOSEN,
    SECOND_FACTOR_ADDED,
    SECOND_FACTOR_REMOVED,
    RECOVERY_CODES_RENEWED,
    PROFILE_CHANGED,
    ROLES_CHANGED,
    DEACTIVATED,
    REACTIVATED,
    SIGNED_OUT_EVERYWHERE,
    PROVIDER_LINKED,
    RECOVERY_PRINTED,
    SIGNED_IN
  }
}
