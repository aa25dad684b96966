package nl.groeiwijs.content.application.editing;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.account.application.ActiveActors;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.application.EditionStale;
import nl.groeiwijs.content.application.EditionSteps;
import nl.groeiwijs.content.domain.AuditAction;
import nl.groeiwijs.content.domain.Author;
import nl.groeiwijs.content.persistence.EditionRow;
import nl.groeiwijs.shared.application.UseCase;
import nl.groeiwijs.shared.domain.DomainException;

/**
 * Has somebody else answer for a publication. Who owns it may give it away, what is nobody's may be
 * taken, and who decides what is public may do either with all.
 */
@UseCase
public class ChangeOwner {

  private final EditionSteps steps;
  private final ActiveActors actors;

  ChangeOwner() {
    this(null, null);
  }

  @Inject
  public ChangeOwner(EditionSteps steps, ActiveActors actors) {
    this.steps = steps;
    this.actors = actors;
  }

  /**
   * @param owner account of somebody who writes
   * @return the version of the edition from now on
   * @throws DomainException {@code content.owner.writes} when that account is closed or does not
   *     write, {@code content.owner.other} when it is another's to give
   */
  public int execute(UUID editionId, int expectedVersion, UUID owner, Actor actor) {
    actor.require(Permission.WRITE);
    EditionRow edition = steps.lock(editionId);
    if (edition.version() != expectedVersion) {
      throw new EditionStale();
    }
    boolean anothers = edition.owner().filter(known -> !known.equals(actor.id())).isPresent();
    if (anothers && !actor.may(Permission.PUBLISH)) {
      throw new DomainException("content.owner.other");
    }
    Actor next =
        actors
            .find(owner)
            .filter(one -> one.may(Permission.WRITE))
            .orElseThrow(() -> new DomainException("content.owner.writes"));
    edition.own(Author.of(next), steps.now());
    return steps.note(
        edition, AuditAction.OWNER_CHANGED, Optional.empty(), next.name(), Author.of(actor));
  }
}
