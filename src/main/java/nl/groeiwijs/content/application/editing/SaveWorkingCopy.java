package nl.groeiwijs.content.application.editing;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.application.EditionMissing;
import nl.groeiwijs.content.application.EditionSteps;
import nl.groeiwijs.content.domain.Party;
import nl.groeiwijs.content.persistence.EditionRow;
import nl.groeiwijs.content.persistence.Editions;
import nl.groeiwijs.content.persistence.WorkingCopies;
import nl.groeiwijs.content.persistence.WorkingCopyRow;
import nl.groeiwijs.shared.application.UseCase;
import nl.groeiwijs.shared.domain.DomainException;

/**
 * Saves what is being written, every few seconds: in one place per person and tab, over what was
 * there. Makes no revision and changes nothing for anybody else. The state of the edition does not
 * matter: text is safe even while it cannot be kept.
 */
@UseCase
public class SaveWorkingCopy {

  /** Longest text, in characters: ten times the longest that the portal has. */
  static final int LONGEST = 400_000;

  private final Editions editions;
  private final EditionSteps steps;
  private final WorkingCopies copies;

  SaveWorkingCopy() {
    this(null, null, null);
  }

  @Inject
  public SaveWorkingCopy(Editions editions, EditionSteps steps, WorkingCopies copies) {
    this.editions = editions;
    this.steps = steps;
    this.copies = copies;
  }

  /**
   * @param tab made by the browser for this tab, see {@link Party}
   * @param basedOn the revision that the text began with
   * @param expectedVersion what the last save answered; 0 for the first save of this tab
   * @throws DomainException {@code content.text.long} for more than 400,000 characters, {@code
   *     content.revision.missing} when the base is no revision of this edition
   */
  public SaveOutcome execute(
      UUID editionId, String tab, UUID basedOn, String text, int expectedVersion, Actor actor) {
    actor.require(Permission.WRITE);
    Party party = Party.of(actor, tab);
    EditionRow edition =
        editions.findEdition(editionId).orElseThrow(() -> new EditionMissing(editionId));
    check(editionId, basedOn, text);
    Instant now = steps.now();
    boolean behind = !edition.newestRevision().equals(Optional.of(basedOn));
    if (expectedVersion > 0
        && copies.write(editionId, party, basedOn, text, expectedVersion, now)) {
      return new SaveOutcome.Saved(now, expectedVersion + 1, behind);
    }
    Optional<WorkingCopyRow> other = copies.find(editionId, party);
    if (other.isPresent()) {
      return new SaveOutcome.Elsewhere(WaitingCopy.of(other.get()));
    }
    copies.add(new WorkingCopyRow(editionId, party, basedOn, text, now));
    return new SaveOutcome.Saved(now, 1, behind);
  }

  private void check(UUID editionId, UUID basedOn, String text) {
    if (text.length() > LONGEST) {
      throw new DomainException("content.text.long", LONGEST, text.length());
    }
    if (!editions.isRevisionOf(basedOn, editionId)) {
      throw new DomainException("content.revision.missing");
    }
  }
}
