package nl.groeiwijs.content.domain.workflow;

import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.domain.PublicState;

/**
 * The rules of the editors' work, in one place: use cases ask before they act, screens ask to show
 * what can be done and, of the rest, why not.
 *
 * <pre>
 * CONCEPT -- ask review --> IN_REVIEW -- approve --> APPROVED -- publish --> PUBLISHED
 *    ^                        |   ^                   |    ^                    |
 *    |                 ask changes |            schedule  cancel          withdraw, archive
 *    |                        v   |                   v    |                    v
 *    +-- keep (not in   CHANGES_ASKED              SCHEDULED -- clock -->  WITHDRAWN, ARCHIVED
 *        review)
 * </pre>
 *
 * Keeping a new revision of what is approved, published or withdrawn makes it a concept again; what
 * the public sees stays as it is.
 */
public final class Workflow {

  private Workflow() {}

  /**
   * May this person do this with this edition, now? The first reason against it, if there is one.
   */
  public static Verdict judge(Standing edition, Action action, Actor actor) {
    if (!actor.may(action.permission())) {
      return Verdict.no("content.workflow.permission", action.permission());
    }
    if (edition.trashed() != (action == Action.RESTORE_FROM_TRASH)) {
      return Verdict.no(
          edition.trashed() ? "content.workflow.trashed" : "content.workflow.notTrashed");
    }
    if (!action.fits(edition.state())) {
      return Verdict.no("content.workflow.state", edition.state());
    }
    return switch (action) {
      case APPROVE -> approve(edition, actor);
      case ASK_CHANGES -> assigned(edition, actor);
      case WITHDRAW, SCHEDULE_WITHDRAWAL -> live(edition, action);
      case CANCEL_WITHDRAWAL ->
          edition.withdrawalPlanned()
              ? Verdict.yes()
              : Verdict.no("content.workflow.nothingPlanned");
      case REPUBLISH ->
          edition.shown() == PublicState.WITHDRAWN
              ? Verdict.yes()
              : Verdict.no("content.workflow.notWithdrawn");
      case MOVE -> move(edition, actor);
      case TRASH -> edition.wasPublic() ? Verdict.no("content.workflow.wasPublic") : Verdict.yes();
      default -> Verdict.yes();
    };
  }

  private static Verdict approve(Standing edition, Actor actor) {
    if (edition.writers().contains(actor.id())) {
      return Verdict.no("content.workflow.ownText");
    }
    return assigned(edition, actor);
  }

  private static Verdict assigned(Standing edition, Actor actor) {
    boolean other = edition.reviewer().filter(asked -> !asked.equals(actor.id())).isPresent();
    return other ? Verdict.no("content.workflow.otherReviewer") : Verdict.yes();
  }

  private static Verdict live(Standing edition, Action action) {
    if (edition.shown() != PublicState.LIVE) {
      return Verdict.no("content.workflow.notLive");
    }
    boolean twice = action == Action.SCHEDULE_WITHDRAWAL && edition.withdrawalPlanned();
    return twice ? Verdict.no("content.workflow.planned") : Verdict.yes();
  }

  private static Verdict move(Standing edition, Actor actor) {
    return edition.wasPublic() && !actor.may(Permission.MOVE)
        ? Verdict.no("content.workflow.permission", Permission.MOVE)
        : Verdict.yes();
  }
}
