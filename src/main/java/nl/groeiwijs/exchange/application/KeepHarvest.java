package nl.groeiwijs.exchange.application;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import nl.groeiwijs.content.application.LiveEdition;
import nl.groeiwijs.content.application.LiveEditions;
import nl.groeiwijs.curriculum.application.CurriculumImported;
import nl.groeiwijs.exchange.domain.HarvestSets;
import nl.groeiwijs.exchange.persistence.HarvestRow;
import nl.groeiwijs.exchange.persistence.HarvestRows;
import nl.groeiwijs.lesson.domain.Lesson;
import nl.groeiwijs.lesson.domain.LessonKey;
import nl.groeiwijs.lesson.domain.LessonKind;
import nl.groeiwijs.publishing.application.PublishedPageChanged;

/**
 * Keeps what harvesters are told in step with what the public sees: in the transaction that changes
 * the read record of a lesson. Only lessons are told of; texts for parents do not belong in a
 * finder of teaching material. A lesson that is withdrawn in whatever way, put away, or marked as
 * sensitive is told of as deleted, for ever.
 */
@ApplicationScoped
public class KeepHarvest {

  /** After everything else at the start, the schema above all. */
  private static final int LAST = 10_000;

  private final HarvestRows rows;
  private final LiveEditions editions;
  private final Clock clock;

  KeepHarvest() {
    this(null, null, null);
  }

  @Inject
  public KeepHarvest(HarvestRows rows, LiveEditions editions, Clock clock) {
    this.rows = rows;
    this.editions = editions;
    this.clock = clock;
  }

  public void onChanged(@Observes PublishedPageChanged event) {
    Optional<HarvestRow> row = rows.find(event.editionId());
    boolean lesson = rows.findKind(event.editionId()).filter(LessonKind.ID::equals).isPresent();
    if (lesson || row.isPresent()) {
      tell(event.editionId(), row);
    }
  }

  /** The labels of core goals are part of what is told. */
  public void onImported(@Observes CurriculumImported event) {
    rows.touchAll(clock.instant());
  }

  /** Tells of what was published before there was a harvest. */
  @Transactional
  public void catchUp(@Observes @Priority(LAST) Startup event) {
    List<UUID> untold = rows.listUntold(LessonKind.ID);
    untold.forEach(id -> tell(id, Optional.empty()));
  }

  private void tell(UUID editionId, Optional<HarvestRow> row) {
    Optional<LiveEdition> live = editions.find(editionId).filter(isPublic());
    if (live.isEmpty()) {
      row.ifPresent(known -> known.delete(clock.instant()));
    } else if (row.isPresent()) {
      row.get().show(sets(live.get()), clock.instant());
    } else {
      rows.add(new HarvestRow(editionId, key(live.get()), sets(live.get()), clock.instant()));
    }
  }

  private static Predicate<LiveEdition> isPublic() {
    return live -> live.withdrawal().isEmpty() && !live.document().sensitive();
  }

  private static LessonKey key(LiveEdition live) {
    return new LessonKey(live.document().id(), live.document().language());
  }

  private static HarvestSets sets(LiveEdition live) {
    return HarvestSets.ofSectors(Lesson.of(live.document()).pupils().sectors());
  }
}
