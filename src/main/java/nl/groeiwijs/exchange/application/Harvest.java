package nl.groeiwijs.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.exchange.domain.HarvestRecord;
import nl.groeiwijs.exchange.domain.HarvestWindow;
import nl.groeiwijs.exchange.persistence.HarvestRow;
import nl.groeiwijs.exchange.persistence.HarvestRows;
import nl.groeiwijs.lesson.application.DescribeLesson;
import nl.groeiwijs.lesson.application.LessonDescription;
import nl.groeiwijs.lesson.application.Lessons;
import nl.groeiwijs.lesson.domain.LessonKey;

/** The questions of a harvester. */
@ApplicationScoped
public class Harvest {

  private final HarvestRows rows;
  private final Lessons lessons;
  private final DescribeLesson describe;

  Harvest() {
    this(null, null, null);
  }

  @Inject
  public Harvest(HarvestRows rows, Lessons lessons, DescribeLesson describe) {
    this.rows = rows;
    this.lessons = lessons;
    this.describe = describe;
  }

  @Transactional
  public Optional<HarvestRecord> find(LessonKey key) {
    return rows.find(key).map(Harvest::told);
  }

  /**
   * The next records of a list. A record keeps its place, so a list that is asked for in parts
   * gives each record once that fits when its turn comes, whatever is published in between.
   *
   * @param after place of the last record of the part before, 0 for the first part
   */
  @Transactional
  public List<HarvestRecord> list(HarvestWindow window, long after, int size) {
    return rows.list(window, after, size).stream().map(Harvest::told).toList();
  }

  /** What the lesson is; empty when the public no longer sees it. */
  public Optional<LessonDescription> describe(UUID editionId) {
    return lessons.find(editionId).map(describe::execute);
  }

  private static HarvestRecord told(HarvestRow row) {
    return new HarvestRecord(
        row.place(), row.editionId(), row.key(), row.changedAt(), row.isDeleted(), row.sets());
  }
}
