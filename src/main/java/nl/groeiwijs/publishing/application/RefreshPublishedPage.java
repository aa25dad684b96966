package nl.groeiwijs.publishing.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.content.application.EditionPublished;
import nl.groeiwijs.content.application.LiveEdition;
import nl.groeiwijs.content.application.LiveEditions;
import nl.groeiwijs.publishing.persistence.PublishedPageRow;
import nl.groeiwijs.publishing.persistence.PublishedPageRows;
import nl.groeiwijs.publishing.persistence.ShownRevisionRow;
import nl.groeiwijs.publishing.persistence.ShownRevisions;

/**
 * Keeps the read record of an edition in step with its live revision. What is published before
 * {@link #follow} was called, as when the content folder is imported at the start, is left to
 * {@link #listOutdated}, as is what a crash left behind; from then on each publication is followed
 * at once. Each change of what the public can read is noted, for who asks what a page said before.
 */
@ApplicationScoped
public class RefreshPublishedPage {

  private final LiveEditions editions;
  private final PublishedPageRows rows;
  private final ShownRevisions shown;
  private final Clock clock;
  private final Event<PublishedPageChanged> changed;

  private volatile boolean following;

  RefreshPublishedPage() {
    this(null, null, null, null, null);
  }

  @Inject
  public RefreshPublishedPage(
      LiveEditions editions,
      PublishedPageRows rows,
      ShownRevisions shown,
      Clock clock,
      Event<PublishedPageChanged> changed) {
    this.editions = editions;
    this.rows = rows;
    this.shown = shown;
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
    Optional<UUID> before = row.flatMap(PublishedPageRow::readable);
    Instant now = clock.instant();
    if (live.isPresent() && row.isPresent()) {
      row.get().show(live.get(), now);
    } else if (live.isPresent()) {
      row = Optional.of(new PublishedPageRow(live.get(), now));
      rows.add(row.get());
    } else {
      row.ifPresent(rows::remove);
    }
    Optional<UUID> after = live.isEmpty() ? Optional.empty() : row.get().readable();
    if (!after.equals(before)) {
      shown.add(new ShownRevisionRow(editionId, after, now));
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
