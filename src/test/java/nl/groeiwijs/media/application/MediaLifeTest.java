package nl.groeiwijs.media.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.NotPermitted;
import nl.groeiwijs.account.domain.Role;
import nl.groeiwijs.media.Pictures;
import nl.groeiwijs.media.domain.Media;
import nl.groeiwijs.media.domain.MediaHolder;
import nl.groeiwijs.media.domain.MediaLimits;
import nl.groeiwijs.media.domain.MediaName;
import nl.groeiwijs.media.domain.MediaRefused;
import nl.groeiwijs.media.domain.MediaUse;
import nl.groeiwijs.media.domain.UseStage;
import nl.groeiwijs.media.persistence.MediaFolder;
import nl.groeiwijs.media.persistence.MediaRows;
import nl.groeiwijs.shared.application.HeardEvent;
import nl.groeiwijs.shared.application.PortalClock;
import nl.groeiwijs.shared.persistence.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An uploaded file from its coming to its going. */
class MediaLifeTest {

  private static final Actor ANNA = actor("Anna", Role.AUTHOR);
  private static final Actor BRAM = actor("Bram", Role.AUTHOR);
  private static final Actor CHEF = actor("Chris", Role.PUBLISHER);
  private static final Actor EXPERT = actor("Els", Role.REVIEWER);
  private static final UUID EDITION = UUID.randomUUID();

  @TempDir private Path disk;
  private final List<MediaHolder> holders = new ArrayList<>();
  private final List<MediaAdded> added = new ArrayList<>();
  private TestDatabase database;
  private MediaRows rows;
  private MediaFolder folder;
  private MediaUses uses;
  private StoredMedia stored;
  private DeleteMedia deleteMedia;

  private static Actor actor(String name, Role role) {
    return new Actor(UUID.randomUUID(), name, Set.of(role));
  }

  @BeforeEach
  void open() {
    database = new TestDatabase();
    rows = new MediaRows(database.entities());
    folder = new MediaFolder(disk.toString());
    uses = new MediaUses(rows);
    stored = new StoredMedia(rows, folder);
    deleteMedia =
        new DeleteMedia(rows, holders, new HeardEvent<>(new DropDeletedFile(folder)::onDeleted));
  }

  @AfterEach
  void close() {
    database.close();
  }

  private Media upload(String name, byte[] bytes, Actor actor) {
    Clock clock = Clock.fixed(Instant.parse("2026-11-23T20:00:00Z"), PortalClock.ZONE);
    UploadMedia upload =
        new UploadMedia(
            rows, folder, MediaLimits.of(2, 3, 10), new HeardEvent<>(added::add), clock);
    return database.inTransaction(
        () -> {
          try {
            return upload.execute(name, new ByteArrayInputStream(bytes), actor);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private Media photo() {
    return upload("C:\\foto's\\Keuken \"thuis\".jpg", Pictures.picture("jpg", 40, 30), ANNA);
  }

  private void note(Set<MediaName> live, Set<MediaName> draft) {
    database.inTransaction(
        () -> {
          uses.note(EDITION, live, draft);
          return null;
        });
  }

  private List<MediaUse> usesOf(Media media) {
    return database.inTransaction(() -> new FindMediaUse(rows).execute(media.name(), EXPERT));
  }

  private void delete(Media media, Actor actor) {
    database.inTransaction(
        () -> {
          deleteMedia.execute(media.name(), actor);
          return null;
        });
  }

  private boolean isFound(Media media, Actor actor) {
    return database.inTransaction(
        () -> stored.find(media.name(), Optional.ofNullable(actor)).isPresent());
  }

  private long filesOnDisk() throws IOException {
    try (Stream<Path> files = Files.walk(disk)) {
      return files.filter(Files::isRegularFile).count();
    }
  }

  @Test
  void isKeptUnderTheHashOfItsBytesWithItsOwnNameBeside() throws IOException {
    Media media = photo();
    assertThat(added).containsExactly(new MediaAdded(media.name(), ANNA.id()));
    byte[] bytes = Files.readAllBytes(folder.pathOf(media.name()));
    assertThat(MediaName.of(bytes, media.type())).isEqualTo(media.name());
    assertThat(media.bytes()).isEqualTo(bytes.length);
    assertThat(media.originalName()).isEqualTo("Keuken thuis.jpg");
    assertThat(media.uploader()).isEqualTo("Anna");
  }

  @Test
  void isKeptOnceWhenItComesTwice() throws IOException {
    Media first = photo();
    Media second = upload("kopie.jpg", Pictures.picture("jpg", 40, 30), BRAM);
    assertThat(second).isEqualTo(first);
    assertThat(filesOnDisk()).isEqualTo(1);
  }

  @Test
  void leavesNothingBehindWhenItIsRefused() throws IOException {
    assertThatThrownBy(() -> upload("foto.jpg", new byte[3_000_001], ANNA))
        .isInstanceOf(MediaRefused.class);
    assertThat(filesOnDisk()).isZero();
  }

  @Test
  void isNotTakenFromWhoMayNotUpload() {
    assertThatThrownBy(() -> upload("foto.jpg", Pictures.picture("jpg", 4, 3), EXPERT))
        .isInstanceOf(NotPermitted.class);
  }

  @Test
  void isForEditorsOnlyUntilSomethingPublishedUsesIt() {
    Media media = photo();
    note(Set.of(), Set.of(media.name()));
    assertThat(isFound(media, null)).isFalse();
    assertThat(isFound(media, EXPERT)).isTrue();
    assertThat(isFound(media, new Actor(UUID.randomUUID(), "Niemand", Set.of()))).isFalse();

    note(Set.of(media.name()), Set.of(media.name()));
    assertThat(isFound(media, null)).isTrue();
  }

  @Test
  void isClosedAgainWhenThePublicNoLongerSeesItAndStaysKnownAsPast() {
    Media media = photo();
    note(Set.of(media.name()), Set.of(media.name()));
    note(Set.of(), Set.of());
    assertThat(isFound(media, null)).isFalse();
    assertThat(usesOf(media)).containsExactly(new MediaUse(EDITION, UseStage.PAST));
    note(Set.of(), Set.of());
    assertThat(usesOf(media)).containsExactly(new MediaUse(EDITION, UseStage.PAST));
    note(Set.of(media.name()), Set.of());
    assertThat(usesOf(media)).containsExactly(new MediaUse(EDITION, UseStage.LIVE));
  }

  @Test
  void staysAsLongAsAnythingUsesIt() {
    Media media = photo();
    for (var draft : List.of(Set.of(media.name()), Set.<MediaName>of())) {
      note(draft.isEmpty() ? Set.of(media.name()) : Set.of(), draft);
      assertThatThrownBy(() -> delete(media, ANNA))
          .isInstanceOfSatisfying(
              MediaRefused.class, e -> assertThat(e.key()).isEqualTo("media.used"));
    }
    note(Set.of(), Set.of());
    assertThatThrownBy(() -> delete(media, ANNA)).isInstanceOf(MediaRefused.class);
  }

  @Test
  void staysAsLongAsSomebodyIsWritingWithIt() {
    Media media = photo();
    holders.add(name -> name.equals(media.name()));
    assertThatThrownBy(() -> delete(media, ANNA))
        .isInstanceOfSatisfying(
            MediaRefused.class, e -> assertThat(e.key()).isEqualTo("media.used.writing"));
  }

  @Test
  void goesWhenNothingUsesIt() throws IOException {
    Media media = photo();
    delete(media, ANNA);
    assertThat(isFound(media, ANNA)).isFalse();
    assertThat(filesOnDisk()).isZero();
  }

  @Test
  void ofAColleagueTakesThePermissionOfTheTrash() {
    Media media = photo();
    assertThatThrownBy(() -> delete(media, BRAM)).isInstanceOf(NotPermitted.class);
    delete(media, CHEF);
    assertThat(isFound(media, CHEF)).isFalse();
  }

  @Test
  void isFoundByAPartOfItsNameWhateverSignsAreInIt() {
    photo();
    upload("100%_klaar.png", Pictures.picture("png", 4, 3), ANNA);
    ListMedia list = new ListMedia(rows);
    assertThat(list.execute("", 1, 50, EXPERT).total()).isEqualTo(2);
    assertThat(list.execute("KEUKEN", 1, 50, EXPERT).items()).hasSize(1);
    assertThat(list.execute("0%_", 1, 50, EXPERT).items())
        .extracting(Media::originalName)
        .containsExactly("100%_klaar.png");
    assertThat(list.execute("%k%", 1, 50, EXPERT).items()).isEmpty();
  }
}
