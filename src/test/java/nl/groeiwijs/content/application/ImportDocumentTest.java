package nl.groeiwijs.content.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.content.application.audit.AuditLog;
import nl.groeiwijs.content.domain.Author;
import nl.groeiwijs.content.domain.DocumentText;
import nl.groeiwijs.content.domain.EditionState;
import nl.groeiwijs.content.domain.Kinds;
import nl.groeiwijs.content.domain.PlainKind;
import nl.groeiwijs.content.persistence.AuditRows;
import nl.groeiwijs.content.persistence.EditionRow;
import nl.groeiwijs.content.persistence.Editions;
import nl.groeiwijs.content.persistence.RevisionRow;
import nl.groeiwijs.shared.application.HeardEvent;
import nl.groeiwijs.shared.application.PortalClock;
import nl.groeiwijs.shared.domain.Issue;
import nl.groeiwijs.shared.domain.Language;
import nl.groeiwijs.shared.persistence.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ImportDocumentTest {

  private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000001");
  private static final String OTHER_ID = "00000000-0000-0000-0000-000000000002";
  private static final String TEXT =
      """
      ---
      id: 00000000-0000-0000-0000-000000000001
      kind: blad
      lang: nl
      slug: lijf
      title: Lijf
      summary: Kort gezegd.
      author: redactie
      ---
      Eerste.
      """;

  private TestDatabase database;
  private Editions editions;
  private ImportDocument importDocument;
  private final List<EditionPublished> news = new ArrayList<>();
  private final List<EditionChanged> changes = new ArrayList<>();

  @BeforeEach
  void openDatabase() {
    database = new TestDatabase();
    editions = new Editions(database.entities());
    Kinds kinds = new Kinds(List.of(new PlainKind("blad", "/blad/"), new PlainKind("brief", "/")));
    Clock clock = Clock.fixed(Instant.parse("2026-11-23T20:00:00Z"), PortalClock.ZONE);
    importDocument =
        new ImportDocument(
            editions,
            kinds,
            clock,
            new AuditLog(new AuditRows(database.entities()), clock),
            new RecentDocuments(),
            new HeardEvent<>(news::add),
            new HeardEvent<>(changes::add));
  }

  @AfterEach
  void closeDatabase() {
    database.close();
  }

  private ImportOutcome run(String text) {
    return database.inTransaction(
        () -> importDocument.execute(new ImportFile("blad/lijf.md", text, Optional.empty())));
  }

  private EditionRow edition() {
    return editions.findEdition(ID, Language.NL).orElseThrow();
  }

  private static String with(String key, String yaml) {
    return DocumentText.of(TEXT).with(key, yaml).write();
  }

  private static List<Issue> issues(ImportOutcome outcome) {
    return outcome instanceof ImportOutcome.Refused refused ? refused.issues() : List.of();
  }

  private long count(String entity) {
    return database
        .entities()
        .createQuery("select count(r) from " + entity + " r", Long.class)
        .getSingleResult();
  }

  @Nested
  class ANewFile {

    @Test
    void isLiveAtOnceWithItsWholeText() {
      assertThat(run(TEXT)).isEqualTo(new ImportOutcome.Accepted(true));
      RevisionRow live =
          editions.findRevision(edition().liveRevision().orElseThrow()).orElseThrow();
      assertThat(live.text()).isEqualTo(TEXT);
      assertThat(live.number()).isEqualTo(1);
      assertThat(edition().address()).isEqualTo("/blad/lijf");
      assertThat(edition().state()).isEqualTo(EditionState.PUBLISHED);
      assertThat(news).containsExactly(new EditionPublished(edition().id()));
      assertThat(count("StatusChangeRow")).isEqualTo(1);
    }

    @Test
    void thatIsADraftIsNotLive() {
      assertThat(run(with("status", "concept"))).isEqualTo(new ImportOutcome.Accepted(true));
      assertThat(edition().liveRevision()).isEmpty();
      assertThat(edition().state()).isEqualTo(EditionState.CONCEPT);
    }

    @Test
    void withIssuesChangesNothing() {
      assertThat(issues(run(with("lang", "fr"))))
          .containsExactly(Issue.at(4, "lang.unknown", "fr"));
      assertThat(count("DocumentRow")).isZero();
      assertThat(count("EditionRow")).isZero();
      assertThat(count("RevisionRow")).isZero();
      assertThat(news).isEmpty();
    }

    @Test
    void inAnotherLanguageIsAnotherEditionOfTheSameDocument() {
      run(TEXT);
      assertThat(run(with("lang", "en"))).isEqualTo(new ImportOutcome.Accepted(true));
      assertThat(count("DocumentRow")).isEqualTo(1);
      assertThat(count("EditionRow")).isEqualTo(2);
    }

    @Test
    void withAnAddressThatIsTakenIsRefused() {
      run(TEXT);
      assertThat(issues(run(with("id", OTHER_ID))))
          .containsExactly(Issue.at(5, "address.taken", "/blad/lijf"));
      assertThat(count("DocumentRow")).isEqualTo(1);
    }
  }

  @Nested
  class AKnownFile {

    @BeforeEach
    void importOnce() {
      run(TEXT);
      news.clear();
    }

    @Test
    void thatIsTheSameChangesNothing() {
      UUID live = edition().liveRevision().orElseThrow();
      assertThat(run(TEXT)).isEqualTo(new ImportOutcome.Unchanged());
      assertThat(edition().liveRevision()).contains(live);
      assertThat(count("RevisionRow")).isEqualTo(1);
      assertThat(count("StatusChangeRow")).isEqualTo(1);
      assertThat(news).isEmpty();
    }

    @Test
    void thatChangedIsASecondRevisionAndTheFirstStays() {
      UUID first = edition().liveRevision().orElseThrow();
      assertThat(run(TEXT + "Tweede.\n")).isEqualTo(new ImportOutcome.Accepted(false));
      RevisionRow live =
          editions.findRevision(edition().liveRevision().orElseThrow()).orElseThrow();
      assertThat(live.number()).isEqualTo(2);
      assertThat(live.text()).isEqualTo(TEXT + "Tweede.\n");
      assertThat(editions.findRevision(first).orElseThrow().text()).isEqualTo(TEXT);
      assertThat(news).hasSize(1);
    }

    @Test
    void thatBrokeLeavesTheLiveText() {
      UUID live = edition().liveRevision().orElseThrow();
      assertThat(issues(run(TEXT + "\n:::tip\nopen\n")))
          .containsExactly(Issue.at(12, "directive.open", "tip"));
      assertThat(edition().liveRevision()).contains(live);
      assertThat(count("RevisionRow")).isEqualTo(1);
    }

    @Test
    void thatBecameADraftLeavesThePublicSite() {
      assertThat(run(with("status", "concept"))).isEqualTo(new ImportOutcome.Accepted(false));
      assertThat(edition().liveRevision()).isEmpty();
      assertThat(news).hasSize(1);
    }

    @Test
    void ofAnotherKindIsRefused() {
      assertThat(issues(run(with("kind", "brief"))))
          .containsExactly(Issue.at(2, "id.kind", "blad"));
      assertThat(count("RevisionRow")).isEqualTo(1);
    }

    @Test
    void withANewAddressMovesThere() {
      run(with("slug", "hoofd"));
      assertThat(edition().address()).isEqualTo("/blad/hoofd");
      assertThat(count("EditionRow")).isEqualTo(1);
    }

    @Test
    void thatAnEditorChangedIsLeftAlone() {
      editBy("redacteur");
      UUID live = edition().liveRevision().orElseThrow();
      assertThat(issues(run(TEXT + "Uit het bestand.\n")))
          .containsExactly(Issue.at(1, "import.edited", "/blad/lijf"));
      assertThat(edition().liveRevision()).contains(live);
      assertThat(count("RevisionRow")).isEqualTo(2);
    }

    /** An editor keeps a text of their own; the import keeps the checksum of its own. */
    private void editBy(String editor) {
      Instant now = Instant.parse("2026-11-24T09:00:00Z");
      database.inTransaction(
          () -> {
            EditionRow edition = edition();
            RevisionRow own =
                new RevisionRow(
                    edition.id(),
                    2,
                    DocumentText.of(TEXT + "Van de redactie.\n"),
                    new Author(Optional.of(UUID.randomUUID()), editor),
                    "beter gezegd",
                    now);
            editions.add(own);
            edition.keep(own, now);
            return null;
          });
    }
  }
}
