package nl.groeiwijs.content.application.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.NotPermitted;
import nl.groeiwijs.content.application.Desk;
import nl.groeiwijs.content.application.editing.OpenedEdition;
import nl.groeiwijs.content.domain.DocumentText;
import nl.groeiwijs.content.domain.EditionState;
import nl.groeiwijs.content.domain.PublicState;
import nl.groeiwijs.content.domain.transfer.ImportChoice;
import nl.groeiwijs.content.domain.transfer.ImportChoice.OnConflict;
import nl.groeiwijs.content.domain.transfer.ImportLimits;
import nl.groeiwijs.content.domain.transfer.ImportState;
import nl.groeiwijs.content.domain.transfer.ImportStatus;
import nl.groeiwijs.content.domain.transfer.ImportedFile;
import nl.groeiwijs.content.domain.transfer.JudgedFile;
import nl.groeiwijs.content.persistence.ContentPictures;
import nl.groeiwijs.content.persistence.RevisionSearch;
import nl.groeiwijs.content.persistence.StagedImports;
import nl.groeiwijs.media.Pictures;
import nl.groeiwijs.media.application.AdoptMedia;
import nl.groeiwijs.media.application.MediaAdded;
import nl.groeiwijs.media.application.MediaAdmission;
import nl.groeiwijs.media.application.StoredMedia;
import nl.groeiwijs.media.application.UploadMedia;
import nl.groeiwijs.media.domain.Media;
import nl.groeiwijs.media.domain.MediaLimits;
import nl.groeiwijs.media.domain.MediaName;
import nl.groeiwijs.media.domain.MediaType;
import nl.groeiwijs.media.persistence.MediaFolder;
import nl.groeiwijs.media.persistence.MediaRows;
import nl.groeiwijs.shared.application.HeardEvent;
import nl.groeiwijs.shared.domain.DomainException;
import nl.groeiwijs.shared.domain.Issue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents out as a zip and in again. */
class TransferTest {

  private static final MediaLimits MEDIA_LIMITS = MediaLimits.of(2, 3, 10);
  private static final String PATH = "begrippen/grens.md";

  @TempDir private Path disk;
  private final Desk desk = new Desk();
  private final List<MediaAdded> added = new ArrayList<>();
  private final MediaRows mediaRows = new MediaRows(desk.database.entities());
  private ImportLimits limits = ImportLimits.ofMegabytes(5);
  private MediaFolder folder;
  private StagedImports staged;
  private UUID edition;

  @BeforeEach
  void writeATerm() {
    folder = new MediaFolder(disk.resolve("media").toString());
    staged = new StagedImports(disk.resolve("import").toString(), desk.clock);
    edition = desk.newTerm("Grens").editionId();
    write("Een grens is van jezelf.");
  }

  /** A first text without anything missing. */
  private void write(String paragraph) {
    OpenedEdition opened = open(Desk.ANNA);
    String whole =
        DocumentText.of(opened.newest().text()).with("summary", "Wat mag, en wat niet.").write()
            + paragraph
            + "\n";
    desk.does(
        () ->
            desk.keepRevision.execute(
                edition, "tab", opened.newest().id(), whole, "Aangevuld", Desk.ANNA));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private interface Work<T> {
    T run() throws IOException;
  }

  private <T> T does(Work<T> work) {
    return desk.does(() -> now(work));
  }

  private static <T> T now(Work<T> work) {
    try {
      return work.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, byte[]> export(UUID... editions) {
    StoredMedia stored = new StoredMedia(mediaRows, folder);
    ExportSelection export =
        new ExportSelection(
            desk.editions,
            new ExportedMedia(stored, new ContentPictures("content")),
            desk.audit,
            desk.steps);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    does(
        () -> {
          export.execute(List.of(editions), out, Desk.ANNA);
          return null;
        });
    return unzip(out.toByteArray());
  }

  private static Map<String, byte[]> unzip(byte[] zip) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      ZipEntry entry = in.getNextEntry();
      while (entry != null) {
        files.put(entry.getName(), in.readAllBytes());
        entry = in.getNextEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private static byte[] zip(Map<String, byte[]> files) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (var file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(Map<String, byte[]> files, String path) {
    return new String(files.get(path), StandardCharsets.UTF_8);
  }

  private FileJudge judge() {
    return new FileJudge(
        desk.editions, new RevisionSearch(desk.database.entities()), desk.steps, desk.kinds);
  }

  private ImportPreview preview(Map<String, byte[]> files, Actor actor) {
    return preview(zip(files), actor);
  }

  private ImportPreview preview(byte[] zip, Actor actor) {
    MediaJudge media =
        new MediaJudge(new MediaAdmission(mediaRows, MEDIA_LIMITS), new ContentPictures("content"));
    PreviewImport preview = new PreviewImport(staged, judge(), media, limits, desk.clock);
    return does(() -> preview.execute(new ByteArrayInputStream(zip), actor));
  }

  private JudgedFile only(ImportPreview preview) {
    assertThat(preview.files()).hasSize(1);
    return preview.files().get(0);
  }

  /** Every file of a preview, each in a transaction of its own as in the container. */
  private List<ImportedFile> run(
      ImportPreview preview, OnConflict onConflict, ImportState state, Actor actor) {
    ImportStagedFile file =
        new ImportStagedFile(
            judge(), desk.editions, desk.steps, desk.saveWorkingCopy, desk.kinds, desk.news);
    MediaAdmission admission = new MediaAdmission(mediaRows, MEDIA_LIMITS);
    AdoptMedia adopt =
        new AdoptMedia(mediaRows, folder, admission, new HeardEvent<>(added::add), desk.clock);
    RunImport run = new RunImport(staged, file, adopt, admission, limits);
    List<ImportChoice> chosen =
        preview.files().stream()
            .map(judged -> new ImportChoice(judged.path(), judged.newest(), onConflict))
            .toList();
    return does(() -> run.execute(preview.stagedId(), chosen, state, actor));
  }

  private List<ImportedFile> run(ImportPreview preview) {
    return run(preview, OnConflict.BESIDE, ImportState.CONCEPT, Desk.EVA);
  }

  private Map<String, byte[]> exportedAndChanged() {
    Map<String, byte[]> files = export(edition);
    files.put(PATH, bytes(text(files, PATH) + "\nBuiten geschreven.\n"));
    return files;
  }

  private String refusal(Runnable work) {
    try {
      work.run();
    } catch (DomainException e) {
      return e.key();
    }
    return "done";
  }

  private OpenedEdition open(Actor actor) {
    return desk.open(edition, actor);
  }

  @Nested
  class AnExport {

    @Test
    void hasEveryTextToTheByteAndSaysOfWhichRevisionItIs() {
      Map<String, byte[]> files = export(edition);
      assertThat(files).containsOnlyKeys(PATH, "manifest.txt");
      assertThat(text(files, PATH)).isEqualTo(open(Desk.ANNA).newest().text());
      assertThat(text(files, "manifest.txt"))
          .contains(PATH, open(Desk.ANNA).newest().id().toString());
      assertThat(desk.log()).contains("EXPORTED Anna");
    }

    @Test
    void takesThePicturesAlong() throws IOException {
      Media photo = upload(Pictures.picture("jpg", 40, 30));
      desk.write(
          edition,
          "![Keuken](" + photo.name().address() + ") ![Zwaaien](/media/zwaaien.svg)",
          Desk.ANNA);
      Map<String, byte[]> files = export(edition);
      assertThat(files)
          .containsOnlyKeys(PATH, "media/" + photo.name(), "media/zwaaien.svg", "manifest.txt");
      assertThat(files.get("media/zwaaien.svg"))
          .isEqualTo(Files.readAllBytes(Path.of("content/media/zwaaien.svg")));
    }

    @Test
    void ofNothingOrOfWhatIsNotThereIsRefused() {
      assertThat(refusal(() -> export())).isEqualTo("content.export.none");
      assertThat(refusal(() -> export(edition, UUID.randomUUID())))
          .isEqualTo("content.edition.missing");
    }

    @Test
    void thatComesBackUnchangedChangesNothing() {
      ImportPreview preview = preview(export(edition), Desk.EVA);
      assertThat(only(preview).status()).isEqualTo(ImportStatus.SAME);
      assertThat(run(preview).get(0).outcome()).isEqualTo(ImportedFile.Outcome.SAME);
      assertThat(open(Desk.ANNA).newest().number()).isEqualTo(2);
    }
  }

  private Media upload(byte[] bytes) {
    UploadMedia upload =
        new UploadMedia(mediaRows, folder, MEDIA_LIMITS, new HeardEvent<>(added::add), desk.clock);
    return does(() -> upload.execute("foto.jpg", new ByteArrayInputStream(bytes), Desk.ANNA));
  }

  @Test
  void anUnfinishedTextComesBackAsItLeft() {
    UUID unfinished = desk.newTerm("Later").editionId();
    assertThat(only(preview(export(unfinished), Desk.EVA)).status()).isEqualTo(ImportStatus.SAME);
  }

  @Nested
  class AChangedFile {

    @Test
    void becomesAConceptAndWhatIsLiveStays() {
      desk.does(
          () -> desk.editions.findEdition(edition).orElseThrow().publish(desk.clock.instant()));
      ImportPreview preview = preview(exportedAndChanged(), Desk.EVA);
      assertThat(only(preview).status()).isEqualTo(ImportStatus.CHANGED);

      assertThat(run(preview).get(0).outcome()).isEqualTo(ImportedFile.Outcome.CHANGED);

      OpenedEdition opened = open(Desk.ANNA);
      assertThat(opened.newest().text()).endsWith("Buiten geschreven.\n");
      assertThat(opened.state()).isEqualTo(EditionState.CONCEPT);
      assertThat(opened.live().orElseThrow().text()).doesNotContain("Buiten");
      assertThat(desk.log()).contains("IMPORTED Eva");
    }

    @Test
    void isInConflictWhenItWasChangedHereTooAndThenWaitsBeside() {
      Map<String, byte[]> files = exportedAndChanged();
      UUID base = open(Desk.ANNA).newest().id();
      desk.write(edition, "Hier geschreven.", Desk.BRAM);
      ImportPreview preview = preview(files, Desk.EVA);
      assertThat(only(preview).status()).isEqualTo(ImportStatus.CONFLICT);
      assertThat(only(preview).base()).contains(base);

      assertThat(run(preview).get(0).outcome()).isEqualTo(ImportedFile.Outcome.BESIDE);

      OpenedEdition opened = open(Desk.EVA);
      assertThat(opened.newest().text()).contains("Hier").doesNotContain("Buiten");
      assertThat(opened.copies()).hasSize(1);
      assertThat(opened.copies().get(0).text()).contains("Buiten").doesNotContain("Hier");
      assertThat(opened.copies().get(0).basedOn()).isEqualTo(base);
    }

    @Test
    void isInConflictWhenSomebodyWritesBetweenPreviewAndImport() {
      ImportPreview preview = preview(exportedAndChanged(), Desk.EVA);
      desk.write(edition, "Hier geschreven.", Desk.BRAM);
      assertThat(run(preview).get(0).outcome()).isEqualTo(ImportedFile.Outcome.BESIDE);
      assertThat(open(Desk.EVA).newest().text()).contains("Hier").doesNotContain("Buiten");
    }

    @Test
    void inConflictCanBeSkipped() {
      Map<String, byte[]> files = exportedAndChanged();
      desk.write(edition, "Hier geschreven.", Desk.BRAM);
      List<ImportedFile> done =
          run(preview(files, Desk.EVA), OnConflict.SKIP, ImportState.CONCEPT, Desk.EVA);
      assertThat(done.get(0).outcome()).isEqualTo(ImportedFile.Outcome.SKIPPED);
      assertThat(open(Desk.EVA).copies()).isEmpty();
    }

    @Test
    void withoutAManifestIsInConflictWithWhatAnEditorWrote() {
      Map<String, byte[]> files = exportedAndChanged();
      files.remove("manifest.txt");
      assertThat(only(preview(files, Desk.EVA)).status()).isEqualTo(ImportStatus.CONFLICT);
    }

    @Test
    void cannotMoveWhatIsPublicNorTouchWhatIsInTheTrash() {
      desk.does(
          () -> desk.editions.findEdition(edition).orElseThrow().publish(desk.clock.instant()));
      Map<String, byte[]> files = export(edition);
      files.put(PATH, bytes(text(files, PATH).replace("slug: grens", "slug: andere-grens")));
      assertThat(only(preview(files, Desk.EVA)).issues())
          .extracting(Issue::key)
          .containsExactly("import.moved");

      Map<String, byte[]> changed = exportedAndChanged();
      desk.does(() -> desk.editions.findEdition(edition).orElseThrow().trash(desk.clock.instant()));
      assertThat(only(preview(changed, Desk.EVA)).issues())
          .extracting(Issue::key)
          .containsExactly("import.closed");
    }
  }

  @Nested
  class ANewFile {

    private Map<String, byte[]> newFile(String status) {
      Map<String, byte[]> files = export(edition);
      String text =
          text(files, PATH)
              .replaceFirst("id: .*", "id: " + UUID.randomUUID())
              .replace("slug: grens", "slug: nieuw" + status);
      return new LinkedHashMap<>(Map.of("begrippen/nieuw.md", bytes(text)));
    }

    private OpenedEdition opened(List<ImportedFile> done) {
      return desk.open(done.get(0).editionId().orElseThrow(), Desk.ANNA);
    }

    @Test
    void becomesAConcept() {
      ImportPreview preview = preview(newFile(""), Desk.EVA);
      assertThat(only(preview).status()).isEqualTo(ImportStatus.NEW);
      OpenedEdition opened = opened(run(preview));
      assertThat(opened.state()).isEqualTo(EditionState.CONCEPT);
      assertThat(opened.shown()).isEqualTo(PublicState.NONE);
      assertThat(opened.address()).isEqualTo("/begrippen#nieuw");
    }

    @Test
    void isPublicAtOnceWhenThatIsWantedByWhoMay() {
      ImportPreview preview = preview(newFile(""), Desk.EVA);
      OpenedEdition opened = opened(run(preview, OnConflict.SKIP, ImportState.AS_FILE, Desk.EVA));
      assertThat(opened.shown()).isEqualTo(PublicState.LIVE);
      assertThat(desk.published).hasSize(1);
      assertThat(desk.log()).contains("PUBLISHED_OVERRIDDEN Eva");
    }

    @Test
    void atAnAddressWhereSomethingStandsIsRefusedWithItsLine() {
      Map<String, byte[]> files = newFile("");
      files.put(
          "begrippen/nieuw.md",
          bytes(text(files, "begrippen/nieuw.md").replace("slug: nieuw", "slug: grens")));
      Issue issue = only(preview(files, Desk.EVA)).issues().get(0);
      assertThat(issue.key()).isEqualTo("address.taken");
      assertThat(issue.line()).isGreaterThan(1);
    }

    @Test
    void thatIsBadChangesNothingOfTheOthers() {
      Map<String, byte[]> files = newFile("");
      files.put("begrippen/kapot.md", bytes("---\nid: x\nkind: begrip\n---\n"));
      files.put("begrippen/latin.md", new byte[] {'-', (byte) 0xE9});
      files.put("lees.doc", bytes("x"));
      files.put("media/vreemd.svg", bytes("<svg/>"));
      files.put(
          "media/zwaaien.svg", now(() -> Files.readAllBytes(Path.of("content/media/zwaaien.svg"))));
      ImportPreview preview = preview(files, Desk.EVA);
      Map<String, ImportStatus> statuses = new LinkedHashMap<>();
      preview.files().forEach(file -> statuses.put(file.path(), file.status()));
      assertThat(statuses)
          .containsEntry("begrippen/nieuw.md", ImportStatus.NEW)
          .containsEntry("begrippen/kapot.md", ImportStatus.REFUSED)
          .containsEntry("begrippen/latin.md", ImportStatus.REFUSED)
          .containsEntry("lees.doc", ImportStatus.REFUSED)
          .containsEntry("media/vreemd.svg", ImportStatus.REFUSED)
          .containsEntry("media/zwaaien.svg", ImportStatus.SAME);

      List<ImportedFile> done = run(preview);

      assertThat(done)
          .filteredOn(file -> file.outcome() == ImportedFile.Outcome.ADDED)
          .extracting(ImportedFile::path)
          .containsExactly("begrippen/nieuw.md");
      ImportedFile broken =
          done.stream().filter(file -> file.path().contains("kapot")).findFirst().orElseThrow();
      assertThat(broken.issues()).anyMatch(issue -> issue.line() > 1);
    }

    @Test
    void twiceInOneZipIsRefusedTheSecondTime() {
      Map<String, byte[]> files = newFile("");
      files.put("begrippen/ook.md", files.get("begrippen/nieuw.md"));
      assertThat(preview(files, Desk.EVA).files())
          .extracting(JudgedFile::status)
          .containsExactly(ImportStatus.NEW, ImportStatus.REFUSED);
    }
  }

  @Nested
  class APicture {

    @Test
    void thatAPortalWroteComesBackUnderItsOwnName() {
      byte[] photo =
          now(
              () ->
                  Files.readAllBytes(
                      folder.pathOf(upload(Pictures.picture("jpg", 40, 30)).name())));
      byte[] drawing =
          now(
              () ->
                  Files.readAllBytes(
                      folder.pathOf(upload(Pictures.picture("png", 40, 30)).name())));
      desk.does(() -> mediaRows.list("", 0, 9).forEach(mediaRows::remove));
      MediaName name = MediaName.of(photo, MediaType.JPEG);
      ImportPreview preview =
          preview(
              Map.of(
                  "media/" + name, photo,
                  "media/" + MediaName.of(drawing, MediaType.PNG), drawing),
              Desk.EVA);
      assertThat(preview.files())
          .extracting(JudgedFile::status)
          .containsExactly(ImportStatus.NEW, ImportStatus.NEW);
      assertThat(run(preview))
          .extracting(ImportedFile::outcome)
          .containsOnly(ImportedFile.Outcome.ADDED);
      assertThat(mediaRows.find(name).orElseThrow().toMedia().width()).hasValue(40);
    }

    @Test
    void withMarksOfACameraOrUnderAnotherNameIsRefused() {
      byte[] photo = Pictures.sidewaysPhoto(40, 30, "Straat 1");
      byte[] other = Pictures.picture("jpg", 40, 30);
      ImportPreview preview =
          preview(
              Map.of(
                  "media/" + MediaName.of(photo, MediaType.JPEG), photo,
                  "media/" + "a1".repeat(32) + ".jpg", other),
              Desk.EVA);
      assertThat(preview.files()).extracting(JudgedFile::status).containsOnly(ImportStatus.REFUSED);
      assertThat(run(preview))
          .extracting(ImportedFile::outcome)
          .containsOnly(ImportedFile.Outcome.REFUSED);
    }
  }

  @Nested
  class AZipThatIsNotToBeTrusted {

    private void isRefused(byte[] zip, String key) {
      assertThat(refusal(() -> preview(zip, Desk.EVA))).isEqualTo(key);
      try (Stream<Path> files = Files.list(disk.resolve("import"))) {
        assertThat(files).isEmpty();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "../grens.md",
          "a/../../b.md",
          "/etc/x.md",
          "C:\\x.md",
          "a\\b.md",
          "a/./b.md",
          "a//b.md",
          "a\u0000.md",
          "..",
          "a/...",
          "a:b.md"
        })
    void withANameThatLeadsOutOfItsFolder(String name) {
      isRefused(zip(Map.of(name, bytes("x"))), "content.import.path");
    }

    @Test
    void withOneNameInTwoWays() {
      isRefused(zip(Map.of("a.md", bytes("x"), "A.md", bytes("x"))), "content.import.path");
    }

    @Test
    void thatUnfoldsBeyondMeasure() {
      isRefused(zip(Map.of("a.md", new byte[1_900_000])), "content.import.bomb");
      isRefused(zip(Map.of("a.md", new byte[2_100_000])), "content.import.bomb");
      limits = new ImportLimits(5_000_000, 10, 1_000, 1_000, 5_000);
      isRefused(zip(Map.of("a.md", new byte[1_001])), "content.import.large");
      limits = new ImportLimits(5_000_000, 10, 1_000, 1_000, 1_500);
      isRefused(zip(Map.of("a.md", new byte[900], "b.md", new byte[900])), "content.import.bomb");
    }

    @Test
    void thatHasTooManyFilesOrIsTooLargeOrIsNoZip() {
      limits = new ImportLimits(5_000, 1, 1_000, 1_000, 5_000);
      isRefused(zip(Map.of("a.md", bytes("x"), "b.md", bytes("y"))), "content.import.files");
      isRefused(new byte[5_001], "content.import.size");
      isRefused(bytes("dit is geen zip"), "content.import.zip");
    }
  }

  @Test
  void onlyWhoMayImportDoesAndOnlyWhatTheySentThemselvesWithinTheHour() {
    Map<String, byte[]> files = exportedAndChanged();
    assertThatThrownBy(() -> preview(files, Desk.ANNA)).isInstanceOf(NotPermitted.class);
    ImportPreview preview = preview(files, Desk.EVA);
    assertThatThrownBy(() -> run(preview, OnConflict.SKIP, ImportState.CONCEPT, Desk.ANNA))
        .isInstanceOf(NotPermitted.class);
    Actor other = new Actor(UUID.randomUUID(), "Ook uitgever", Desk.EVA.roles());
    assertThat(refusal(() -> run(preview, OnConflict.SKIP, ImportState.CONCEPT, other)))
        .isEqualTo("content.import.gone");
    desk.wait(Duration.ofHours(1));
    assertThat(refusal(() -> run(preview))).isEqualTo("content.import.gone");
  }
}
