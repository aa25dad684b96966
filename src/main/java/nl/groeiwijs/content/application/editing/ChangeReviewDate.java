package nl.groeiwijs.content.application.editing;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.shared.application.UseCase;

/** Sets the day on which a text is to be checked again, as a new revision. */
@UseCase
public class ChangeReviewDate {

  private final TextStep step;

  ChangeReviewDate() {
    this(null);
  }

  @Inject
  public ChangeReviewDate(TextStep step) {
    this.step = step;
  }

  /**
   * @return the version of the edition from now on
   */
  public int execute(UUID editionId, int expectedVersion, LocalDate day, Actor actor) {
    actor.require(Permission.WRITE);
    return step.take(
        editionId, expectedVersion, text -> text.with("review_by", day.toString()), actor);
  }
}
