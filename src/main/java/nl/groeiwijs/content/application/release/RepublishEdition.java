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

/**
 * Shows the public again what was withdrawn or archived: the revision that it last saw, through the
 * gate.
 */
@UseCase
public class RepublishEdition {

  private final EditionSteps steps;
  private final ReleaseGate gate;
  private final Event<EditionPublished> published;

  RepublishEdition() {
    this(null, null, null);
  }

  @Inject
  public RepublishEdition(EditionSteps steps, ReleaseGate gate, Event<EditionPublished> published) {
    this.steps = steps;
    this.gate = gate;
    this.published = published;
  }

  /**
   * @param override why it is published in spite of findings that can be overruled; empty for no
   *     reason
   */
  public PublishOutcome execute(UUID editionId, int expectedVersion, String override, Actor actor) {
    EditionRow edition = steps.begin(editionId, expectedVersion, Action.REPUBLISH, actor);
    String reason = new Note(override).text();
    Optional<UUID> live = edition.liveRevision();
    List<Finding> stopping = gate.stopping(edition, live.orElseThrow(), reason, actor);
    if (!stopping.isEmpty()) {
      return new PublishOutcome.Stopped(stopping);
    }
    edition.republish(steps.now());
    int version = steps.end(edition, AuditAction.REPUBLISHED, live, reason, Author.of(actor));
    published.fire(new EditionPublished(editionId));
    return new PublishOutcome.Done(version, Optional.empty());
  }
}
