package nl.groeiwijs.content.domain.workflow;

import static nl.groeiwijs.content.domain.EditionState.APPROVED;
import static nl.groeiwijs.content.domain.EditionState.ARCHIVED;
import static nl.groeiwijs.content.domain.EditionState.CHANGES_ASKED;
import static nl.groeiwijs.content.domain.EditionState.CONCEPT;
import static nl.groeiwijs.content.domain.EditionState.IN_REVIEW;
import static nl.groeiwijs.content.domain.EditionState.SCHEDULED;

import java.util.EnumSet;
import java.util.Set;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.domain.EditionState;

/**
 * What somebody can do with an edition: which permission it takes and in which states it makes
 * sense. {@link Workflow} adds the rules that need more than that.
 */
public enum Action {
  /** Keep a new revision ("bewaren"). */
  KEEP(Permission.WRITE, EnumSet.complementOf(EnumSet.of(SCHEDULED, ARCHIVED))),
  /** Make an old revision the newest again. */
  RESTORE_REVISION(Permission.WRITE, EnumSet.complementOf(EnumSet.of(SCHEDULED))),
  /** Ask for review, or ask another reviewer. */
  ASK_REVIEW(Permission.WRITE, EnumSet.of(CONCEPT, IN_REVIEW, CHANGES_ASKED)),
  APPROVE(Permission.REVIEW, EnumSet.of(IN_REVIEW)),
  ASK_CHANGES(Permission.REVIEW, EnumSet.of(IN_REVIEW, APPROVED)),
  PUBLISH(Permission.PUBLISH, EnumSet.of(APPROVED)),
  SCHEDULE(Permission.PUBLISH, EnumSet.of(APPROVED)),
  CANCEL_SCHEDULE(Permission.PUBLISH, EnumSet.of(SCHEDULED)),
  WITHDRAW(Permission.PUBLISH, EnumSet.complementOf(EnumSet.of(ARCHIVED))),
  SCHEDULE_WITHDRAWAL(Permission.PUBLISH, EnumSet.complementOf(EnumSet.of(ARCHIVED))),
  CANCEL_WITHDRAWAL(Permission.PUBLISH, EnumSet.allOf(EditionState.class)),
  /** Show the public again what was withdrawn. */
  REPUBLISH(Permission.PUBLISH, EnumSet.complementOf(EnumSet.of(SCHEDULED))),
  ARCHIVE(Permission.PUBLISH, EnumSet.complementOf(EnumSet.of(SCHEDULED, ARCHIVED))),
  /** Give it another address. */
  MOVE(Permission.WRITE, EnumSet.complementOf(EnumSet.of(SCHEDULED, ARCHIVED))),
  TRASH(Permission.TRASH, EnumSet.complementOf(EnumSet.of(SCHEDULED))),
  RESTORE_FROM_TRASH(Permission.TRASH, EnumSet.allOf(EditionState.class));

  private final Permission permission;
  private final Set<EditionState> states;

  Action(Permission permission, Set<EditionState> states) {
    this.permission = permission;
    this.states = states;
  }

  /** What everybody who does this must be allowed. */
  public Permission permission() {
    return permission;
  }

  boolean fits(EditionState state) {
    return states.contains(state);
  }
}
