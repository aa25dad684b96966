package nl.groeiwijs.content.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.groeiwijs.content.application.audit.AuditLog;
import nl.groeiwijs.content.domain.Kinds;
import nl.groeiwijs.content.domain.PlainKind;
import nl.groeiwijs.content.persistence.AuditRows;
import nl.groeiwijs.content.persistence.Editions;
import nl.groeiwijs.shared.application.HeardEvent;
import nl.groeiwijs.shared.application.PortalClock;
import nl.groeiwijs.shared.domain.Issue;
import nl.groeiwijs.shared.persistence.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportContentTest {

  private static final String TEXT =
      """
      ---
      id: 00000000-0000-0000-0000-%012d
      kind: blad
      lang: nl
      slug: blad-%d
      title: Blad
      summary: Kort gezegd.
      author: redactie
      ---
      Eerste.
      """;

  @TempDir Path folder;

  private TestDatabase database;
  private ImportContent importContent;
  private final List<Integer> progress = new ArrayList<>();

  @BeforeEach
  void openDatabase() {
    database = new TestDatabase();
    Editions editions = new Editions(database.entities());
    Kinds kinds = new Kinds(List.of(new PlainKind("blad", "/blad/")));
    Clock clock = Clock.fixed(Instant.parse("2026-11-23T20:00:00Z"), PortalClock.ZONE);
    importContent =
        new ImportContent(
            new ImportDocument(
                editions,
                kinds,
                clock,
                new AuditLog(new AuditRows(database.entities()), clock),
                new RecentDocuments(),
                new HeardEvent<>(event -> {}),
                new HeardEvent<>(event -> {})),
            editions);
  }

  @AfterEach
  void closeDatabase() {
    database.close();
  }

  private ImportReport run() {
    progress.clear();
    return database.inTransaction(
        () -> {
          try {
            return importContent.execute(folder, progress::add);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static String blad(int number) {
    return TEXT.formatted(number, number);
  }

  @Test
  void everyDocumentInEveryFolderIsTakenIn() throws IOException {
    write("a/een.md", blad(1));
    write("a/b/twee.md", blad(2));
    write("README.md", "geen document");
    write("media/plaat.md", "geen document");
    write("kerndoelen/geldend.yaml", "geen: document");
    write("a/plaat.svg", "<svg/>");
    assertThat(run()).isEqualTo(new ImportReport(2, 0, 0, Map.of()));
  }

  @Test
  void theSameFolderAgainChangesNothing() throws IOException {
    write("een.md", blad(1));
    write("twee.md", blad(2));
    run();
    assertThat(run()).isEqualTo(new ImportReport(0, 0, 2, Map.of()));
  }

  @Test
  void onlyWhatChangedIsTakenInAgain() throws IOException {
    write("een.md", blad(1));
    write("twee.md", blad(2));
    run();
    write("twee.md", blad(2) + "Meer.\n");
    write("drie.md", blad(3));
    assertThat(run()).isEqualTo(new ImportReport(1, 1, 1, Map.of()));
  }

  @Test
  void aBrokenFileIsReportedAndKeepsNothingElseOut() throws IOException {
    write("a.md", blad(1));
    write("b.md", blad(2).replace("lang: nl", "lang: fr"));
    Files.write(folder.resolve("c.md"), new byte[] {'-', (byte) 0xff});
    write("d.md", blad(4));
    ImportReport report = run();
    assertThat(report.added()).isEqualTo(2);
    assertThat(report.refused())
        .isEqualTo(
            Map.of(
                "b.md", List.of(Issue.at(4, "lang.unknown", "fr")),
                "c.md", List.of(Issue.at(1, "file.encoding"))));
    assertThat(report.files()).isEqualTo(4);
  }

  @Test
  void progressIsToldAfterEachBatch() throws IOException {
    for (int number = 1; number <= 60; number++) {
      write("blad-" + number + ".md", blad(number));
    }
    assertThat(run().added()).isEqualTo(60);
    assertThat(progress).containsExactly(50, 60);
  }
}
