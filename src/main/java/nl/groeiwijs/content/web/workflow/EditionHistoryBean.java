package nl.groeiwijs.content.web.workflow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.content.application.editing.RestoreRevision;
import nl.groeiwijs.content.application.history.CompareRevisions;
import nl.groeiwijs.content.application.history.ListRevisions;
import nl.groeiwijs.content.application.history.RevisionComparison;
import nl.groeiwijs.content.domain.RevisionSummary;
import nl.groeiwijs.content.domain.workflow.Action;
import nl.groeiwijs.content.web.CmsBean;
import nl.groeiwijs.shared.domain.DomainException;
import nl.groeiwijs.shared.domain.PageOf;
import nl.groeiwijs.shared.web.EditorRequest;

/**
 * Every revision of a publication, what differs between two of them, and taking one back. The
 * parameters {@code van} and {@code naar} name the two, {@code pagina} the page of the list.
 */
@Named
@RequestScoped
public class EditionHistoryBean {

  private static final int SIZE = 25;

  @Inject private EditorRequest request;
  @Inject private EditionAtHand edition;
  @Inject private SentForm form;
  @Inject private CmsBean cms;
  @Inject private ListRevisions listRevisions;
  @Inject private CompareRevisions compareRevisions;
  @Inject private RestoreRevision restoreRevision;

  private PageOf<RevisionSummary> page;
  private Optional<RevisionComparison> comparison;

  /** Restores a revision, if that was sent. */
  public void answer() {
    form.answer(this::restore);
  }

  private Optional<String> restore() {
    SentStep sent = new SentStep(edition.id(), request);
    UUID revision = UUID.fromString(request.parameter("revisie").orElse(""));
    restoreRevision.execute(edition.id(), sent.version(), revision, sent.note(), cms.actor());
    return Optional.of(edition.getHref() + "/geschiedenis?gedaan=" + Action.RESTORE_REVISION);
  }

  public PageOf<RevisionSummary> getPage() {
    if (page == null) {
      page = listRevisions.execute(edition.id(), PageNumber.of(request), SIZE, cms.actor());
    }
    return page;
  }

  /** What differs between the two that were chosen; empty when none were. */
  public Optional<RevisionComparison> getComparison() {
    if (comparison == null) {
      comparison = asked("van").flatMap(from -> asked("naar").flatMap(to -> compare(from, to)));
    }
    return comparison;
  }

  private Optional<RevisionComparison> compare(UUID from, UUID to) {
    try {
      return Optional.of(compareRevisions.execute(edition.id(), from, to, cms.actor()));
    } catch (DomainException e) {
      // An address of long ago, or of another publication: the list is shown as it is.
      return Optional.empty();
    }
  }

  private Optional<UUID> asked(String name) {
    return request
        .parameter(name)
        .filter(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
        .map(UUID::fromString);
  }

  /** The revision that is chosen to compare from: at first the one before the newest. */
  public UUID getFrom() {
    return asked("van").orElseGet(() -> listed(1));
  }

  /** The revision that is chosen to compare to: at first the newest. */
  public UUID getTo() {
    return asked("naar").orElseGet(() -> listed(0));
  }

  private UUID listed(int place) {
    return getPage().items().get(Math.min(place, getPage().items().size() - 1)).id();
  }

  /** True when this person may make an old revision the newest now. */
  public boolean isRestorable() {
    return edition.get().actions().stream()
        .filter(possible -> possible.action() == Action.RESTORE_REVISION)
        .anyMatch(possible -> possible.verdict().isYes());
  }
}
