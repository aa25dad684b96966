package nl.groeiwijs.curriculum.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.groeiwijs.curriculum.Release;
import nl.groeiwijs.curriculum.domain.Curriculum;
import nl.groeiwijs.curriculum.persistence.CurriculumDamaged;
import nl.groeiwijs.curriculum.persistence.CurriculumReader;
import nl.groeiwijs.curriculum.persistence.CurriculumStore;
import nl.groeiwijs.curriculum.persistence.ReleaseFiles;
import nl.groeiwijs.shared.application.HeardEvent;
import nl.groeiwijs.shared.application.PortalClock;
import nl.groeiwijs.shared.persistence.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCurriculumTest {

  private static final UUID PO_1 = UUID.fromString("8cd7169b-ec2b-4b1a-bc35-e2d2ac49e902");

  @TempDir Path directory;

  private TestDatabase database;
  private CurriculumStore store;
  private CoreGoals goals;
  private ImportCurriculum importCurriculum;
  private final List<CurriculumImported> news = new ArrayList<>();

  @BeforeEach
  void openDatabase() {
    database = new TestDatabase();
    store = new CurriculumStore(database.entities());
    goals = new CoreGoals(store);
    Clock clock = Clock.fixed(Instant.parse("2026-11-23T20:00:00Z"), PortalClock.ZONE);
    importCurriculum = new ImportCurriculum(store, clock, new HeardEvent<>(this::hear));
  }

  private void hear(CurriculumImported imported) {
    news.add(imported);
    goals.forget(imported);
  }

  @AfterEach
  void closeDatabase() {
    database.close();
  }

  private CurriculumReport run(Path release) {
    return database.inTransaction(() -> importCurriculum.execute(release));
  }

  @Test
  void whatIsReadBackEqualsWhatWasInTheFiles() {
    Curriculum expected = CurriculumReader.read(new ReleaseFiles(Release.CONTENT));

    CurriculumReport report = run(Release.CONTENT);

    assertThat(report.changed()).isTrue();
    assertThat(report.goals()).isEqualTo(781);
    assertThat(report.elaborations()).isEqualTo(1710);
    assertThat(store.load().goals()).isEqualTo(expected.goals());
    assertThat(store.load().levels()).isEqualTo(expected.levels());
    assertThat(store.findRelease().orElseThrow().importedAt())
        .isEqualTo(LocalDateTime.parse("2026-11-23T21:00"));
  }

  @Test
  void sameReleaseAgainChangesNothing() {
    run(Release.CONTENT);
    database.entities().getTransaction().begin();
    database
        .entities()
        .createNativeQuery("update curriculum_goal set label = 'untouched' where code = 'PO 1'")
        .executeUpdate();
    database.entities().getTransaction().commit();

    CurriculumReport second = run(Release.CONTENT);

    assertThat(second.changed()).isFalse();
    assertThat(second.goals()).isEqualTo(781);
    assertThat(news).hasSize(1);
    assertThat(goals.find(PO_1).orElseThrow().label()).isEqualTo("untouched");
  }

  @Test
  void changedReleaseTakesThePlaceOfTheOld() throws IOException {
    run(Release.CONTENT);
    assertThat(goals.find(PO_1)).isPresent();
    Path release = Release.copyTo(directory);
    Release.edit(
        release,
        "slo-kerndoelen/data/kerndoelen.json",
        "\"description\": \"Informatie verwerven\"",
        "\"description\": \"Anders genoemd\"");

    CurriculumReport second = run(release);

    assertThat(second.changed()).isTrue();
    assertThat(goals.find(PO_1).orElseThrow().label()).isEqualTo("Anders genoemd");
    assertThat(goals.list(GoalFilter.ALL, 1, 10).total()).isEqualTo(781);
  }

  @Test
  void damagedReleaseChangesNothing() throws IOException {
    run(Release.CONTENT);
    Path release = Release.copyTo(directory);
    Release.edit(release, "slo-fo/data/illustraties.json", "\"description\"", "\"omschrijving\"");

    assertThatThrownBy(() -> run(release))
        .isInstanceOf(CurriculumDamaged.class)
        .hasMessageContaining("slo-fo/data/illustraties.json")
        .hasMessageContaining("$[0]")
        .hasMessageContaining("description");

    assertThat(store.load().goals()).hasSize(781);
    assertThat(run(Release.CONTENT).changed()).isFalse();
    assertThat(news).hasSize(1);
  }

  @Test
  void releaseThatTheTablesCannotHoldChangesNothing() throws IOException {
    run(Release.CONTENT);
    Path release = Release.copyTo(directory);
    Release.edit(
        release,
        "mbo-burgerschap.json",
        "Dimensie vitaal burgerschap",
        "Dimensie vitaal burgerschap ".repeat(20));

    assertThatThrownBy(() -> run(release)).isInstanceOf(RuntimeException.class);

    assertThat(store.load().goals()).hasSize(781);
    assertThat(run(Release.CONTENT).changed()).isFalse();
  }

  @Test
  void goalsThatTookThePlaceOfAnEarlierGoalAreFound() {
    run(Release.CONTENT);
    var goal = goals.find(UUID.fromString("98082185-5cc7-49d5-95c3-da063198cd7b")).orElseThrow();

    assertThat(goal.replaces()).isNotEmpty();
    assertThat(goals.listReplacing(goal.replaces().get(0))).containsExactly(goal);
    assertThat(goals.listReplacing(goal.uuid())).isEmpty();
  }

  @Test
  void beforeTheFirstImportThereAreNoGoals() {
    assertThat(goals.list(GoalFilter.ALL, 1, 10).items()).isEmpty();
  }
}
