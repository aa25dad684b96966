package nl.groeiwijs.publishing.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.content.application.EditionPublished;
import nl.groeiwijs.content.application.LiveEdition;
import nl.groeiwijs.content.application.LiveEditions;
import nl.groeiwijs.publishing.persistence.PublishedPageRow;
import nl.groeiwijs.publishing.persistence.PublishedPageRows;

/**
 * Keeps the read record of an edition in step with its live revision. What is published before
 * {@link #follow} was called, as when the content folder is imported at the start, is left to
 * {@link #listOutdated}, as is what a crash left behind; from then on each publication is followed
 * at once.
 */
@ApplicationScoped
public class RefreshPublishedPage {

  private final LiveEditions editions;
  private final PublishedPageRows rows;
  private final Clock clock;
  private final Event<PublishedPageChanged> changed;

  private volatile boolean following;

  RefreshPublishedPage() {
    this(null, null, null, null);
  }

  @Inject
  public RefreshPublishedPage(
      LiveEditions editions,
      PublishedPageRows rows,
      Clock clock,
      Event<PublishedPageChanged> changed) {
    this.editions = editions;
    this.rows = rows;
    this.clock = clock;
    this.changed = changed;
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void onPublished(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) EditionPublished event) {
    if (following) {
      refresh(event.editionId());
    }
  }

  /** Brings the records of some editions in step, in one transaction. */
  @Transactional
  public void execute(List<UUID> editionIds) {
    editionIds.forEach(this::refresh);
  }

  private void refresh(UUID editionId) {
    Optional<LiveEdition> live = editions.find(editionId);
    Optional<PublishedPageRow> row = rows.find(editionId);
    if (live.isPresent() && row.isPresent()) {
      row.get().show(live.get(), clock.instant());
    } else if (live.isPresent()) {
      rows.add(new PublishedPageRow(live.get(), clock.instant()));
    } else {
      row.ifPresent(rows::remove);
    }
    changed.fire(new PublishedPageChanged(editionId));
  }

  /** Keeps up from now on; to be called once, at the end of the start. */
  public void follow() {
    following = true;
  }

  /** Editions whose record is not in step. */
  @Transactional
  public List<UUID> listOutdated() {
    return rows.listOutdated();
  }
}
