package nl.groeiwijs.content.application.release;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.content.application.EditionPublished;
import nl.groeiwijs.content.application.EditionSteps;
import nl.groeiwijs.content.domain.AuditAction;
import nl.groeiwijs.content.domain.Author;
import nl.groeiwijs.content.domain.Note;
import nl.groeiwijs.content.domain.gate.Finding;
import nl.groeiwijs.content.domain.workflow.Action;
import nl.groeiwijs.content.persistence.EditionRow;
import nl.groeiwijs.shared.application.UseCase;

/** Shows the public the newest text, once it is approved and through the gate. */
@UseCase
public class PublishEdition {

  private final EditionSteps steps;
  private final ReleaseGate gate;
  private final Event<EditionPublished> published;

  PublishEdition() {
    this(null, null, null);
  }

  @Inject
  public PublishEdition(EditionSteps steps, ReleaseGate gate, Event<EditionPublished> published) {
    this.steps = steps;
    this.gate = gate;
    this.published = published;
  }

  /**
   * @param override why it is published in spite of findings that can be overruled; empty for no
   *     reason. Takes {@link nl.groeiwijs.account.domain.Permission#OVERRIDE}; stands in the audit
   *     log
   */
  public PublishOutcome execute(UUID editionId, int expectedVersion, String override, Actor actor) {
    EditionRow edition = steps.begin(editionId, expectedVersion, Action.PUBLISH, actor);
    String reason = new Note(override).text();
    List<Finding> stopping =
        gate.stopping(edition, edition.newestRevision().orElseThrow(), reason, actor);
    if (!stopping.isEmpty()) {
      return new PublishOutcome.Stopped(stopping);
    }
    Optional<UUID> before = edition.liveRevision();
    edition.publish(steps.now());
    AuditAction done = reason.isEmpty() ? AuditAction.PUBLISHED : AuditAction.PUBLISHED_OVERRIDDEN;
    int version = steps.end(edition, done, before, reason, Author.of(actor));
    published.fire(new EditionPublished(editionId));
    return new PublishOutcome.Done(version, Optional.empty());
  }
}
