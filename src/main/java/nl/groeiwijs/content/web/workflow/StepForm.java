package nl.groeiwijs.content.web.workflow;

import java.util.EnumSet;
import java.util.Set;
import nl.groeiwijs.content.application.editing.PossibleAction;
import nl.groeiwijs.content.domain.workflow.Action;

/**
 * An action with the fields that its form has.
 *
 * @param why the reason that it cannot be done; empty when it can
 */
public record StepForm(Action action, String why) {

  private static final Set<Action> TIMED = EnumSet.of(Action.SCHEDULE, Action.SCHEDULE_WITHDRAWAL);
  private static final Set<Action> RELEASES =
      EnumSet.of(Action.PUBLISH, Action.SCHEDULE, Action.REPUBLISH);
  private static final Set<Action> WITHDRAWS =
      EnumSet.of(Action.WITHDRAW, Action.SCHEDULE_WITHDRAWAL);
  private static final Set<Action> NEEDS_NOTE =
      EnumSet.of(Action.ASK_CHANGES, Action.ARCHIVE, Action.WITHDRAW, Action.SCHEDULE_WITHDRAWAL);

  /** What is done with the text itself stands on other screens. */
  private static final Set<Action> ELSEWHERE = EnumSet.of(Action.KEEP, Action.RESTORE_REVISION);

  static boolean isHere(PossibleAction possible) {
    return !ELSEWHERE.contains(possible.action());
  }

  public boolean isPossible() {
    return why.isEmpty();
  }

  public boolean isTimed() {
    return TIMED.contains(action);
  }

  /** True when the gate stands before it. */
  public boolean isRelease() {
    return RELEASES.contains(action);
  }

  public boolean isWithdrawal() {
    return WITHDRAWS.contains(action);
  }

  public boolean isReview() {
    return action == Action.ASK_REVIEW;
  }

  public boolean isMove() {
    return action == Action.MOVE;
  }

  /** True when something can be said with it. */
  public boolean isNoted() {
    return !isRelease() && !isMove();
  }

  public boolean isNoteNeeded() {
    return NEEDS_NOTE.contains(action);
  }
}
