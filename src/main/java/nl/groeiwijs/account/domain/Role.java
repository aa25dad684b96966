package nl.groeiwijs.account.domain;

import static nl.groeiwijs.account.domain.Permission.ACCOUNTS;
import static nl.groeiwijs.account.domain.Permission.AUDIT;
import static nl.groeiwijs.account.domain.Permission.CURRICULUM;
import static nl.groeiwijs.account.domain.Permission.EXPORT;
import static nl.groeiwijs.account.domain.Permission.IMPORT;
import static nl.groeiwijs.account.domain.Permission.MOVE;
import static nl.groeiwijs.account.domain.Permission.OVERRIDE;
import static nl.groeiwijs.account.domain.Permission.PUBLISH;
import static nl.groeiwijs.account.domain.Permission.READ;
import static nl.groeiwijs.account.domain.Permission.REVIEW;
import static nl.groeiwijs.account.domain.Permission.SHARE;
import static nl.groeiwijs.account.domain.Permission.TRASH;
import static nl.groeiwijs.account.domain.Permission.UPLOAD;
import static nl.groeiwijs.account.domain.Permission.WRITE;

import java.util.Set;

/** What somebody is in the editorial process. A person may have several roles. */
public enum Role {
  /** Writes. */
  AUTHOR(false, READ, WRITE, UPLOAD, SHARE, EXPORT),
  /** Knows the subject, reads what others wrote, and approves it or asks for changes. */
  REVIEWER(false, READ, REVIEW, SHARE, EXPORT),
  /** Decides what the public sees. */
  PUBLISHER(
      true, READ, WRITE, UPLOAD, SHARE, EXPORT, REVIEW, PUBLISH, OVERRIDE, MOVE, TRASH, IMPORT,
      AUDIT),
  /** Keeps the accounts and the curriculum; writes and publishes nothing. */
  ADMINISTRATOR(true, READ, EXPORT, AUDIT, ACCOUNTS, CURRICULUM);

  private final boolean needsSecondFactor;
  private final Set<Permission> permissions;

  Role(boolean needsSecondFactor, Permission... permissions) {
    this.needsSecondFactor = needsSecondFactor;
    this.permissions = Set.of(permissions);
  }

  /** True when nobody may use this role without a second factor. */
  public boolean needsSecondFactor() {
    return needsSecondFactor;
  }

  public boolean may(Permission permission) {
    return permissions.contains(permission);
  }
}
