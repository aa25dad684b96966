package nl.groeiwijs.content.application;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.groeiwijs.account.application.ActiveActors;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Role;
import nl.groeiwijs.content.AllKinds;
import nl.groeiwijs.content.application.address.ChangeAddress;
import nl.groeiwijs.content.application.address.EditionMover;
import nl.groeiwijs.content.application.address.MovedEditions;
import nl.groeiwijs.content.application.address.UndoAddressChange;
import nl.groeiwijs.content.application.audit.AuditLog;
import nl.groeiwijs.content.application.audit.ExportAuditLog;
import nl.groeiwijs.content.application.audit.ListAuditLines;
import nl.groeiwijs.content.application.editing.ChangeOwner;
import nl.groeiwijs.content.application.editing.ChangeReviewDate;
import nl.groeiwijs.content.application.editing.ChangeTheme;
import nl.groeiwijs.content.application.editing.ConfirmTranslation;
import nl.groeiwijs.content.application.editing.CopyDocument;
import nl.groeiwijs.content.application.editing.CreateDocument;
import nl.groeiwijs.content.application.editing.CreateTranslation;
import nl.groeiwijs.content.application.editing.DiscardWorkingCopy;
import nl.groeiwijs.content.application.editing.DraftIdentity;
import nl.groeiwijs.content.application.editing.EditionPresence;
import nl.groeiwijs.content.application.editing.EditionRef;
import nl.groeiwijs.content.application.editing.KeepOutcome;
import nl.groeiwijs.content.application.editing.KeepRevision;
import nl.groeiwijs.content.application.editing.ListTranslations;
import nl.groeiwijs.content.application.editing.NewEditions;
import nl.groeiwijs.content.application.editing.OpenEdition;
import nl.groeiwijs.content.application.editing.OpenedEdition;
import nl.groeiwijs.content.application.editing.RestoreRevision;
import nl.groeiwijs.content.application.editing.SaveWorkingCopy;
import nl.groeiwijs.content.application.editing.StayPresent;
import nl.groeiwijs.content.application.editing.TextStep;
import nl.groeiwijs.content.application.history.CompareRevisions;
import nl.groeiwijs.content.application.history.ListRevisions;
import nl.groeiwijs.content.application.history.ListStatusChanges;
import nl.groeiwijs.content.application.history.RevisionReader;
import nl.groeiwijs.content.application.release.ArchiveEdition;
import nl.groeiwijs.content.application.release.CancelSchedule;
import nl.groeiwijs.content.application.release.CancelWithdrawal;
import nl.groeiwijs.content.application.release.CheckBeforePublishing;
import nl.groeiwijs.content.application.release.DueSteps;
import nl.groeiwijs.content.application.release.LiveRecords;
import nl.groeiwijs.content.application.release.PublishEdition;
import nl.groeiwijs.content.application.release.PublishOutcome;
import nl.groeiwijs.content.application.release.ReleaseGate;
import nl.groeiwijs.content.application.release.RepublishEdition;
import nl.groeiwijs.content.application.release.RunPlannedStep;
import nl.groeiwijs.content.application.release.SchedulePublication;
import nl.groeiwijs.content.application.release.ScheduleWithdrawal;
import nl.groeiwijs.content.application.release.WithdrawEdition;
import nl.groeiwijs.content.application.release.WithdrawalTargets;
import nl.groeiwijs.content.application.review.AddComment;
import nl.groeiwijs.content.application.review.ApproveEdition;
import nl.groeiwijs.content.application.review.AskChanges;
import nl.groeiwijs.content.application.review.AskReview;
import nl.groeiwijs.content.application.review.CommentSteps;
import nl.groeiwijs.content.application.review.ListComments;
import nl.groeiwijs.content.application.review.ListReviewRequests;
import nl.groeiwijs.content.application.review.ReopenComment;
import nl.groeiwijs.content.application.review.ResolveComment;
import nl.groeiwijs.content.application.trash.MoveToTrash;
import nl.groeiwijs.content.application.trash.RestoreFromTrash;
import nl.groeiwijs.content.domain.DocumentText;
import nl.groeiwijs.content.domain.Kinds;
import nl.groeiwijs.content.persistence.AuditRow;
import nl.groeiwijs.content.persistence.AuditRows;
import nl.groeiwijs.content.persistence.Comments;
import nl.groeiwijs.content.persistence.EditionLists;
import nl.groeiwijs.content.persistence.EditionRow;
import nl.groeiwijs.content.persistence.Editions;
import nl.groeiwijs.content.persistence.OldAddresses;
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

  /** The accounts of everybody in the room. */
  public final ActiveActors colleagues =
      new ActiveActors(null) {
        @Override
        public Optional<Actor> find(UUID account) {
          return Stream.of(ANNA, BRAM, DOKTER, EVA, BEHEER)
              .filter(one -> one.id().equals(account))
              .findFirst();
        }
      };

  public final CreateDocument createDocument = new CreateDocument(newEditions, reader, clock);
  public final CreateTranslation createTranslation =
      new CreateTranslation(editions, newEditions, steps, reader);
  public final CopyDocument copyDocument = new CopyDocument(editions, newEditions);
  public final ListTranslations listTranslations = new ListTranslations(editions);
  public final ConfirmTranslation confirmTranslation = new ConfirmTranslation(editions, steps);
  public final OpenEdition openEdition =
      new OpenEdition(editions, steps, copies, planned, presence);
  public final StayPresent stayPresent = new StayPresent(editions, presence);
  public final SaveWorkingCopy saveWorkingCopy = new SaveWorkingCopy(editions, steps, copies);
  public final DiscardWorkingCopy discardWorkingCopy =
      new DiscardWorkingCopy(editions, steps, copies);
  public final KeepRevision keepRevision =
      new KeepRevision(editions, steps, copies, new DraftIdentity(editions, reader));

  public final RestoreRevision restoreRevision =
      new RestoreRevision(editions, steps, new DraftIdentity(editions, reader));

  private final TextStep textStep = new TextStep(editions, steps);
  public final ChangeTheme changeTheme = new ChangeTheme(textStep);
  public final ChangeReviewDate changeReviewDate = new ChangeReviewDate(textStep);
  public final ChangeOwner changeOwner = new ChangeOwner(steps, colleagues);

  public final AskReview askReview = new AskReview(steps, colleagues);
  public final ListReviewRequests listReviewRequests =
      new ListReviewRequests(new EditionLists(database.entities()));
  public final ApproveEdition approveEdition = new ApproveEdition(steps);
  public final AskChanges askChanges = new AskChanges(steps);
  public final Comments comments = new Comments(database.entities());
  public final AddComment addComment = new AddComment(editions, steps, comments);
  private final CommentSteps commentSteps = new CommentSteps(editions, steps, comments);
  public final ResolveComment resolveComment = new ResolveComment(commentSteps, clock);
  public final ReopenComment reopenComment = new ReopenComment(commentSteps);
  public final ListComments listComments = new ListComments(editions, comments);

  private final RecentDocuments recent = new RecentDocuments();
  public final LiveEditions liveEditions = new LiveEditions(editions, kinds, recent);
  public final ReleaseGate gate =
      new ReleaseGate(
          editions, reader, new LiveRecords(editions, liveEditions, nothingElse(), clock), clock);
  private final WithdrawalTargets targets = new WithdrawalTargets(editions);
  public final CheckBeforePublishing checkBeforePublishing =
      new CheckBeforePublishing(editions, gate);
  public final PublishEdition publishEdition = new PublishEdition(steps, gate, news);
  public final RepublishEdition republishEdition = new RepublishEdition(steps, gate, news);
  public final SchedulePublication schedulePublication =
      new SchedulePublication(steps, gate, planned, clock);
  public final CancelSchedule cancelSchedule = new CancelSchedule(steps, planned);
  public final ScheduleWithdrawal scheduleWithdrawal =
      new ScheduleWithdrawal(steps, planned, targets, clock);
  public final CancelWithdrawal cancelWithdrawal = new CancelWithdrawal(steps, planned);
  public final WithdrawEdition withdrawEdition = new WithdrawEdition(steps, planned, targets, news);
  public final ArchiveEdition archiveEdition = new ArchiveEdition(steps, planned, news);
  public final MoveToTrash moveToTrash = new MoveToTrash(steps);
  public final RestoreFromTrash restoreFromTrash = new RestoreFromTrash(steps);
  public final DueSteps dueSteps = new DueSteps(planned, clock);
  public final RunPlannedStep runPlannedStep = new RunPlannedStep(steps, planned, news);

  public final OldAddresses oldAddresses = new OldAddresses(database.entities());
  private final EditionMover mover = new EditionMover(editions, steps, oldAddresses, reader, news);
  public final ChangeAddress changeAddress = new ChangeAddress(steps, mover);
  public final UndoAddressChange undoAddressChange =
      new UndoAddressChange(steps, oldAddresses, mover);
  public final MovedEditions movedEditions = new MovedEditions(oldAddresses, editions);

  public final ListAuditLines listAuditLines =
      new ListAuditLines(new AuditRows(database.entities()));
  public final ExportAuditLog exportAuditLog =
      new ExportAuditLog(new AuditRows(database.entities()), clock);
  public final ListRevisions listRevisions = new ListRevisions(editions);
  public final ListStatusChanges listStatusChanges = new ListStatusChanges(editions);
  public final CompareRevisions compareRevisions =
      new CompareRevisions(new RevisionReader(editions));

  /** Addresses of other features: none. */
  private static Instance<PublicAddresses> nothingElse() {
    return new NoInstance<>();
  }

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

  /** A term that an expert approved, with everything that the gate asks. */
  public UUID approvedTerm(String title) {
    UUID id = newTerm(title).editionId();
    OpenedEdition opened = open(id, ANNA);
    String text =
        DocumentText.of(opened.newest().text())
            .with("summary", "Kort gezegd.")
            .with("themes", "[online]")
            .with("sources", "[{title: Bron, url: \"https://example.org/\"}]")
            .with("review_by", "2027-11-24")
            .with("reviewer", "Dina, arts")
            .with("reviewed", "2026-11-24")
            .withBody("\nUitleg.\n")
            .write();
    does(() -> keepRevision.execute(id, "tab", opened.newest().id(), text, "", ANNA));
    approve(id);
    return id;
  }

  /** Anna asks for review and the expert approves. */
  public void approve(UUID id) {
    does(() -> askReview.execute(id, version(id), Optional.empty(), "", ANNA));
    does(() -> approveEdition.execute(id, version(id), "Mooi", DOKTER));
  }

  /** A term that the public sees. */
  public UUID publishedTerm(String title) {
    UUID id = approvedTerm(title);
    publish(id);
    return id;
  }

  public PublishOutcome publish(UUID id) {
    return does(() -> publishEdition.execute(id, version(id), "", EVA));
  }

  public int version(UUID id) {
    return editions.findEdition(id).orElseThrow().version();
  }

  /** Does what is due now, as the scheduler does; tells how many steps were done. */
  public int tick() {
    int done = 0;
    for (UUID step : does(dueSteps::list)) {
      done += does(() -> runPlannedStep.execute(step)) ? 1 : 0;
    }
    return done;
  }

  /** Takes a campaign in, as a file: the public sees it. */
  public UUID publishedCampaign(String slug) {
    String text =
        """
        ---
        id: %s
        kind: campagne
        lang: nl
        slug: %s
        title: Campagne
        summary: Kort.
        periods: [{starts: 2026-08-24, ends: 2027-01-31}]
        audience: iedereen
        author: redactie
        ---
        Tekst.
        """
            .formatted(UUID.randomUUID(), slug);
    return take(text, "/campagne/" + slug);
  }

  /** Takes a file in that comes to this address. */
  public UUID take(String text, String address) {
    ImportDocument importDocument =
        new ImportDocument(
            editions, kinds, clock, audit, recent, news, new HeardEvent<>(changed::add));
    var outcome =
        does(() -> importDocument.execute(new ImportFile("x.md", text, Optional.empty())));
    return editions
        .findEdition(Language.NL, address)
        .map(EditionRow::id)
        .orElseThrow(() -> new AssertionError(outcome));
  }

  /** Actions in the audit log, oldest first. */
  public List<String> log() {
    return database
        .entities()
        .createQuery("select a from AuditRow a order by a.doneAt", AuditRow.class)
        .getResultStream()
        .map(AuditRow::toLine)
        .map(line -> line.action() + " " + line.actor().name())
        .toList();
  }

  @Override
  public void close() {
    database.close();
  }
}
