package nl.groeiwijs.content.application.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.content.application.EditionSteps;
import nl.groeiwijs.content.domain.AuditAction;
import nl.groeiwijs.content.domain.Author;
import nl.groeiwijs.content.domain.DocumentText;
import nl.groeiwijs.content.domain.EditionState;
import nl.groeiwijs.content.domain.workflow.Action;
import nl.groeiwijs.content.persistence.EditionRow;
import nl.groeiwijs.content.persistence.Editions;
import nl.groeiwijs.content.persistence.RevisionRow;

/**
 * Changes something in the newest text without an editor's screen, and makes that the newest
 * revision. What is being written meanwhile is merged when it is kept.
 */
@ApplicationScoped
public class TextStep {

  private final Editions editions;
  private final EditionSteps steps;

  TextStep() {
    this(null, null);
  }

  @Inject
  public TextStep(Editions editions, EditionSteps steps) {
    this.editions = editions;
    this.steps = steps;
  }

  /**
   * @param change a text that it leaves as it is makes no revision
   * @return the version of the edition from now on
   */
  int take(UUID editionId, int expectedVersion, UnaryOperator<DocumentText> change, Actor actor) {
    EditionRow edition = steps.begin(editionId, expectedVersion, Action.KEEP, actor);
    RevisionRow newest =
        editions.findRevision(edition.newestRevision().orElseThrow()).orElseThrow();
    String text = change.apply(DocumentText.of(newest.text())).write();
    if (text.equals(newest.text())) {
      return edition.version();
    }
    EditionState before = edition.state();
    edition.keep(
        steps.addRevision(edition, edition.newestNumber() + 1, text, "", actor), steps.now());
    Optional<UUID> from = Optional.of(newest.id());
    return edition.state() == before
        ? steps.note(edition, AuditAction.KEPT, from, "", Author.of(actor))
        : steps.end(edition, AuditAction.KEPT, from, "", Author.of(actor));
  }
}
