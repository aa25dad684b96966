package nl.groeiwijs.curriculum.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.NotPermitted;
import nl.groeiwijs.account.domain.Role;
import nl.groeiwijs.curriculum.Release;
import nl.groeiwijs.curriculum.domain.CoreGoal;
import nl.groeiwijs.curriculum.domain.ReleaseDifference;
import nl.groeiwijs.curriculum.persistence.CurriculumReader;
import nl.groeiwijs.curriculum.persistence.CurriculumStore;
import nl.groeiwijs.curriculum.persistence.ReleaseChoices;
import nl.groeiwijs.curriculum.persistence.ReleaseFiles;
import nl.groeiwijs.shared.application.HeardEvent;
import nl.groeiwijs.shared.application.PortalClock;
import nl.groeiwijs.shared.domain.DomainException;
import nl.groeiwijs.shared.persistence.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TakeReleaseTest {

  private static final Actor ADMINISTRATOR =
      new Actor(UUID.randomUUID(), "Beheer", Set.of(Role.ADMINISTRATOR));
  private static final Actor WRITER = new Actor(UUID.randomUUID(), "Redactie", Set.of(Role.AUTHOR));
  private static final UUID PO_1 = UUID.fromString("8cd7169b-ec2b-4b1a-bc35-e2d2ac49e902");
  private static final UUID NEXT = UUID.fromString("11111111-ec2b-4b1a-bc35-e2d2ac49e902");
  private static final String GOALS = "slo-kerndoelen/data/kerndoelen.json";

  @TempDir Path place;

  private TestDatabase database;
  private CoreGoals goals;
  private CurriculumStore store;
  private ReleaseChoices choices;
  private ReleaseFolders folders;
  private ImportCurriculum importCurriculum;
  private TakeRelease takeRelease;
  private UndoRelease undoRelease;
  private final Instant now = Instant.parse("2026-11-23T20:00:00Z");

  @BeforeEach
  void openDatabase() {
    database = new TestDatabase();
    store = new CurriculumStore(database.entities());
    goals = new CoreGoals(store);
    choices = new ReleaseChoices(database.entities());
    folders = new ReleaseFolders(place.toString());
    Clock clock = Clock.fixed(now, PortalClock.ZONE);
    importCurriculum =
        new ImportCurriculum(store, clock, new HeardEvent<CurriculumImported>(goals::forget));
    takeRelease = new TakeRelease(folders, importCurriculum, choices, clock);
    undoRelease = new UndoRelease(folders, importCurriculum, choices, "content");
    database.inTransaction(() -> importCurriculum.execute(Release.CONTENT));
  }

  @AfterEach
  void closeDatabase() {
    database.close();
  }

  private Path release(String name) throws IOException {
    return Release.copyTo(Files.createDirectories(place.resolve(name)));
  }

  /** PO 1 gets another uuid, and says which one it replaces. */
  private Path replacing(String name) throws IOException {
    Path release = release(name);
    Release.edit(
        release,
        GOALS,
        "\"id\": \"" + PO_1 + "\"",
        "\"id\": \"" + NEXT + "\", \"replaces\": [\"" + PO_1 + "\"]");
    String areas = "slo-kerndoelen/data/";
    for (String file : List.of("vakleergebieden.json", "domeinen.json")) {
      Path path = release.resolve(areas + file);
      Files.writeString(path, Files.readString(path).replace(PO_1.toString(), NEXT.toString()));
    }
    Path marks = release.resolve("kerndoelen-relevant.json");
    Files.writeString(marks, Files.readString(marks).replace(PO_1.toString(), NEXT.toString()));
    return release;
  }

  private CurriculumReport take(String name, String basedOn) {
    return database.inTransaction(() -> takeRelease.execute(name, basedOn, ADMINISTRATOR));
  }

  private String current() {
    return choices.list().stream().findFirst().map(choice -> choice.id()).orElse("");
  }

  @Test
  void onlyWhoMayTakesARelease() {
    assertThatThrownBy(() -> takeRelease.execute("a", "", WRITER)).isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> undoRelease.execute("", WRITER)).isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> new ReviewRelease(folders, store, null).execute("a", WRITER))
        .isInstanceOf(NotPermitted.class);
  }

  @Test
  void goalThatTookThePlaceOfOneIsFollowed() throws IOException {
    replacing("2027.1");
    assertThat(goals.follow(PO_1)).get().extracting(CoreGoal::uuid).isEqualTo(PO_1);

    assertThat(take("2027.1", "").changed()).isTrue();

    assertThat(goals.find(PO_1)).isEmpty();
    assertThat(goals.follow(PO_1)).get().extracting(CoreGoal::uuid).isEqualTo(NEXT);
  }

  @Test
  void differenceSaysWhatIsReplacedAndNothingElse() throws IOException {
    ReleaseDifference difference =
        ReleaseDifference.between(
            store.load(), CurriculumReader.read(new ReleaseFiles(replacing("2027.1"))));

    assertThat(difference.replaced())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.before().uuid()).isEqualTo(PO_1);
              assertThat(one.simple()).isTrue();
            });
    assertThat(difference.added()).isEmpty();
    assertThat(difference.changed()).isEmpty();
    assertThat(difference.dropped()).isEmpty();
  }

  @Test
  void sameReleaseIsNoDifferenceAndNoChoice() throws IOException {
    release("2026.52");

    assertThat(
            ReleaseDifference.between(
                    store.load(), CurriculumReader.read(new ReleaseFiles(place.resolve("2026.52"))))
                .isEmpty())
        .isTrue();
    assertThat(take("2026.52", "").changed()).isFalse();
    assertThat(choices.list()).isEmpty();
  }

  @Test
  void undoBringsBackTheReleaseBefore() throws IOException {
    replacing("2027.1");
    take("2027.1", "");

    database.inTransaction(() -> undoRelease.execute(current(), ADMINISTRATOR));

    assertThat(goals.find(PO_1)).isPresent();
    assertThat(choices.list()).isEmpty();
    assertThatThrownBy(() -> undoRelease.execute("", ADMINISTRATOR))
        .isInstanceOfSatisfying(
            DomainException.class,
            e -> assertThat(e.key()).isEqualTo("curriculum.release.nothing"));
  }

  @Test
  void damagedFileChangesNothingAndSaysWhere() throws IOException {
    Path release = release("kapot");
    Release.edit(release, GOALS, "\"id\": \"" + PO_1 + "\"", "\"id\": \"geen-uuid\"");

    assertThatThrownBy(() -> take("kapot", ""))
        .isInstanceOfSatisfying(
            DomainException.class, e -> assertThat(e.arguments()).contains(GOALS));
    assertThat(goals.find(PO_1)).isPresent();
    assertThat(choices.list()).isEmpty();
  }

  @Test
  void secondAdministratorIsToldThatTheFirstWasThere() throws IOException {
    replacing("2027.1");
    take("2027.1", "");

    assertThatThrownBy(() -> take("2027.1", ""))
        .isInstanceOfSatisfying(
            DomainException.class, e -> assertThat(e.key()).isEqualTo("curriculum.release.stale"));
  }

  @Test
  void startBringsInWhatWasChosen() throws IOException {
    Path release = replacing("2027.1");
    ChosenRelease chosen = new ChosenRelease(folders, choices);
    assertThat(chosen.execute(Release.CONTENT)).isEqualTo(Release.CONTENT);

    take("2027.1", "");

    assertThat(chosen.execute(Release.CONTENT)).isEqualTo(release);
  }

  @Test
  void nameThatLeavesTheFolderIsNone() {
    assertThat(folders.find("../kerndoelen")).isEmpty();
    assertThat(folders.find("..")).isEmpty();
  }
}
