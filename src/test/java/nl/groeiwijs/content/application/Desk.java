package nl.groeiwijs.content.application;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Role;
import nl.groeiwijs.content.AllKinds;
import nl.groeiwijs.content.application.audit.AuditLog;
import nl.groeiwijs.content.application.editing.CopyDocument;
import nl.groeiwijs.content.application.editing.CreateDocument;
import nl.groeiwijs.content.application.editing.CreateTranslation;
import nl.groeiwijs.content.application.editing.DiscardWorkingCopy;
import nl.groeiwijs.content.application.editing.DraftIdentity;
import nl.groeiwijs.content.application.editing.EditionPresence;
import nl.groeiwijs.content.application.editing.EditionRef;
import nl.groeiwijs.content.application.editing.KeepOutcome;
import nl.groeiwijs.content.application.editing.KeepRevision;
import nl.groeiwijs.content.application.editing.NewEditions;
import nl.groeiwijs.content.application.editing.OpenEdition;
import nl.groeiwijs.content.application.editing.OpenedEdition;
import nl.groeiwijs.content.application.editing.SaveWorkingCopy;
import nl.groeiwijs.content.application.editing.StayPresent;
import nl.groeiwijs.content.domain.Kinds;
import nl.groeiwijs.content.persistence.AuditRow;
import nl.groeiwijs.content.persistence.AuditRows;
import nl.groeiwijs.content.persistence.Editions;
import nl.groeiwijs.content.persistence.PlannedSteps;
import nl.groeiwijs.content.persistence.Presences;
import nl.groeiwijs.content.persistence.WorkingCopies;
import nl.groeiwijs.shared.application.HeardEvent;
import nl.groeiwijs.shared.application.PortalClock;
import nl.groeiwijs.shared.domain.Language;
import nl.groeiwijs.shared.persistence.TestDatabase;

/** The editors' room for one test: people, a clock that a test can turn, and every use case. */
public final class Desk implements AutoCloseable {

  /** Two authors, an expert, somebody who publishes, and somebody who only keeps the accounts. */
  public static final Actor ANNA = actor("Anna", Role.AUTHOR);

  public static final Actor BRAM = actor("Bram", Role.AUTHOR);
  public static final Actor DOKTER = actor("Dokter Dina", Role.REVIEWER);
  public static final Actor EVA = actor("Eva", Role.PUBLISHER);
  public static final Actor BEHEER = actor("Beheer", Role.ADMINISTRATOR);

  private Instant now = Instant.parse("2026-11-24T09:00:00Z");

  /** Shows the time that the test has set. */
  public final Clock clock =
      new Clock() {
        @Override
        public ZoneId getZone() {
          return PortalClock.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
          throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
          return now;
        }
      };

  public final List<EditionPublished> published = new ArrayList<>();
  public final List<EditionChanged> changed = new ArrayList<>();

  public final TestDatabase database = new TestDatabase();
  public final Kinds kinds = AllKinds.find();
  public final Editions editions = new Editions(database.entities());
  public final WorkingCopies copies = new WorkingCopies(database.entities());
  public final PlannedSteps planned = new PlannedSteps(database.entities());
  public final AuditLog audit = new AuditLog(new AuditRows(database.entities()), clock);
  public final TextReader reader = new TextReader(kinds);
  public final EditionSteps steps =
      new EditionSteps(editions, planned, audit, clock, new HeardEvent<>(changed::add));
  public final Event<EditionPublished> news = new HeardEvent<>(published::add);

  private final NewEditions newEditions = new NewEditions(editions, steps, reader);
  private final EditionPresence presence =
      new EditionPresence(new Presences(database.entities()), clock);

  public final CreateDocument createDocument = new CreateDocument(newEditions, reader, clock);
  public final CreateTranslation createTranslation =
      new CreateTranslation(editions, newEditions, steps, reader);
  public final CopyDocument copyDocument = new CopyDocument(editions, newEditions);
  public final OpenEdition openEdition =
      new OpenEdition(editions, steps, copies, planned, presence);
  public final StayPresent stayPresent = new StayPresent(presence);
  public final SaveWorkingCopy saveWorkingCopy = new SaveWorkingCopy(editions, steps, copies);
  public final DiscardWorkingCopy discardWorkingCopy =
      new DiscardWorkingCopy(editions, steps, copies);
  public final KeepRevision keepRevision =
      new KeepRevision(editions, steps, copies, new DraftIdentity(editions, reader));

  private static Actor actor(String name, Role role) {
    return new Actor(UUID.nameUUIDFromBytes(name.getBytes()), name, Set.of(role));
  }

  /** Somebody does something, a moment after what was done before. */
  public <T> T does(Supplier<T> work) {
    wait(Duration.ofMillis(1));
    return database.inTransaction(work);
  }

  public void does(Runnable work) {
    does(
        () -> {
          work.run();
          return null;
        });
  }

  /** Lets time pass. */
  public void wait(Duration time) {
    now = now.plus(time);
  }

  public void setTime(Instant time) {
    now = time;
  }

  /** A new term, written by Anna. */
  public EditionRef newTerm(String title) {
    return does(() -> createDocument.execute("begrip", Language.NL, title, ANNA));
  }

  /** The edition as somebody sees it who opens it. */
  public OpenedEdition open(UUID editionId, Actor actor) {
    return does(() -> openEdition.execute(editionId, "kijk", actor));
  }

  /** Somebody adds a paragraph to the newest text and keeps it. */
  public KeepOutcome write(UUID editionId, String paragraph, Actor actor) {
    OpenedEdition opened = open(editionId, actor);
    String text = opened.newest().text() + "\n" + paragraph + "\n";
    return does(
        () ->
            keepRevision.execute(editionId, "tab", opened.newest().id(), text, "Aangevuld", actor));
  }

  /** Actions in the audit log, oldest first. */
  public List<String> log() {
    return database
        .entities()
        .createQuery("select a from AuditRow a order by a.doneAt", AuditRow.class)
        .getResultStream()
        .map(row -> row.action() + " " + row.actor().name())
        .toList();
  }

  @Override
  public void close() {
    database.close();
  }
}
