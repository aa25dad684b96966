package nl.groeiwijs.content.persistence;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.groeiwijs.content.domain.Author;
import nl.groeiwijs.content.domain.EditionState;
import nl.groeiwijs.content.domain.EditionSummary;
import nl.groeiwijs.content.domain.PublicState;
import nl.groeiwijs.content.domain.Withdrawal;
import nl.groeiwijs.content.domain.workflow.Standing;
import nl.groeiwijs.shared.domain.Language;

/**
 * A document in one language: its address, where its newest text is in its life, and what the
 * public sees. Its text is in its revisions. Whether a step may be taken is judged before it is
 * taken here, see {@link nl.groeiwijs.content.domain.workflow.Workflow}.
 */
@Entity
@Table(name = "edition")
public class EditionRow {

  @Id private String id;

  @Column(name = "document_id")
  private String documentId;

  private String lang;
  private String address;

  @Enumerated(EnumType.STRING)
  private EditionState state;

  @Column(name = "newest_revision")
  private String newestRevision;

  @Column(name = "newest_number")
  private int newestNumber;

  @Column(name = "approved_number")
  private int approvedNumber;

  @Column(name = "approved_before")
  private int approvedBefore;

  @Column(name = "reviewer_id")
  private String reviewerId;

  @Column(name = "live_revision")
  private String liveRevision;

  @Embedded private WithdrawalColumns withdrawn;

  @Column(name = "translated_from")
  private String translatedFrom;

  @Column(name = "trashed_at")
  private LocalDateTime trashedAt;

  @Column(name = "imported_checksum")
  private String importedChecksum;

  @Column(name = "owner_id")
  private String ownerId;

  private String owner;

  @Embedded private EditionListing listing;

  @ElementCollection
  @CollectionTable(name = "edition_word", joinColumns = @JoinColumn(name = "edition_id"))
  @Column(name = "word")
  private Set<String> words = new HashSet<>();

  @Version private int version;

  @Column(name = "updated_at")
  private LocalDateTime updatedAt;

  protected EditionRow() {}

  /** A new edition without a revision, in concept. */
  public EditionRow(UUID documentId, Language language, String address, Instant now) {
    this.id = UUID.randomUUID().toString();
    this.documentId = documentId.toString();
    this.lang = language.code();
    this.address = address;
    this.state = EditionState.CONCEPT;
    touch(now);
  }

  /**
   * Takes over a revision that came from a file.
   *
   * @param publish true when the public may see it from now on
   */
  public void acceptImport(RevisionRow revision, String newAddress, boolean publish, Instant now) {
    importedChecksum = revision.checksum();
    address = newAddress;
    newest(revision);
    state = publish ? EditionState.PUBLISHED : EditionState.CONCEPT;
    liveRevision = publish ? revision.id().toString() : null;
    touch(now);
  }

  /**
   * Takes a new revision as the newest. What is in review stays there, since the reviewer reads the
   * newest; what was approved, published or put away is a concept again.
   */
  public void keep(RevisionRow revision, Instant now) {
    newest(revision);
    if (state != EditionState.IN_REVIEW && state != EditionState.CHANGES_ASKED) {
      state = EditionState.CONCEPT;
    }
    touch(now);
  }

  private void newest(RevisionRow revision) {
    newestRevision = revision.id().toString();
    newestNumber = revision.number();
  }

  /**
   * Goes to a reviewer.
   *
   * @param reviewer empty for anyone
   */
  public void askReview(Optional<UUID> reviewer, Instant now) {
    state = EditionState.IN_REVIEW;
    reviewerId = reviewer.map(UUID::toString).orElse(null);
    touch(now);
  }

  /** The newest revision, and no other, is agreed with. */
  public void approve(Instant now) {
    state = EditionState.APPROVED;
    approvedBefore = approvedNumber;
    approvedNumber = newestNumber;
    touch(now);
  }

  /** Goes back to who writes; an approval of this text no longer counts. */
  public void askChanges(Instant now) {
    if (state == EditionState.APPROVED) {
      approvedNumber = approvedBefore;
    }
    state = EditionState.CHANGES_ASKED;
    touch(now);
  }

  public void schedule(Instant now) {
    state = EditionState.SCHEDULED;
    touch(now);
  }

  public void cancelSchedule(Instant now) {
    state = EditionState.APPROVED;
    touch(now);
  }

  /** The public sees the newest revision from now on, without a notice. */
  public void publish(Instant now) {
    state = EditionState.PUBLISHED;
    liveRevision = newestRevision;
    reviewerId = null;
    withdrawn = null;
    touch(now);
  }

  /** The public gets what the withdrawal says from now on; a newer draft stays what it is. */
  public void withdraw(Withdrawal how, Instant now) {
    if (state == EditionState.PUBLISHED) {
      state = EditionState.WITHDRAWN;
    }
    withdrawn = new WithdrawalColumns(how, now);
    touch(now);
  }

  /** The public sees the revision again that it last saw. */
  public void republish(Instant now) {
    if (state == EditionState.WITHDRAWN || state == EditionState.ARCHIVED) {
      boolean newest = newestRevision.equals(liveRevision);
      state = newest ? EditionState.PUBLISHED : EditionState.CONCEPT;
    }
    withdrawn = null;
    touch(now);
  }

  /** Puts it away; what was live is gone, what was withdrawn before stays withdrawn that way. */
  public void archive(Withdrawal gone, Instant now) {
    if (shown() == PublicState.LIVE) {
      withdraw(gone, now);
    }
    state = EditionState.ARCHIVED;
    touch(now);
  }

  /**
   * Stands at another address, with the same text under its new slug.
   *
   * @param live the revision that the public sees from now on, empty when it sees none
   * @param newest the newest revision, which may be the same
   */
  public void move(String newAddress, Optional<RevisionRow> live, RevisionRow newest, Instant now) {
    boolean approved = approvedNumber == newestNumber;
    address = newAddress;
    liveRevision = live.map(row -> row.id().toString()).orElse(liveRevision);
    newest(newest);
    if (approved) {
      approvedNumber = newestNumber;
    }
    touch(now);
  }

  /** A draft that was never public follows the slug in its text. */
  public void settle(String newAddress) {
    address = newAddress;
  }

  public void trash(Instant now) {
    trashedAt = UtcTime.of(now);
    touch(now);
  }

  public void untrash(Instant now) {
    trashedAt = null;
    touch(now);
  }

  /** Says of which revision of the original this is the translation. */
  public void translate(UUID originalRevision, Instant now) {
    translatedFrom = originalRevision.toString();
    touch(now);
  }

  private void touch(Instant now) {
    updatedAt = UtcTime.of(now);
  }

  /**
   * What the rules ask.
   *
   * @param writers who wrote a revision after {@link #approvedNumber}
   */
  public Standing standing(Set<UUID> writers, boolean withdrawalPlanned) {
    return new Standing(state, shown(), isTrashed(), withdrawalPlanned, writers, reviewer());
  }

  /** Somebody answers for it from now on, and others see that it is theirs. */
  public void own(Author person, Instant now) {
    ownerId = person.id().map(UUID::toString).orElse(null);
    owner = person.id().isPresent() ? person.name() : null;
    touch(now);
  }

  /** Takes over what the editors' list shows of the newest revision, and finds it by. */
  void describe(EditionListing newest, Set<String> foundBy) {
    listing = newest;
    words.retainAll(foundBy);
    words.addAll(foundBy);
  }

  /** The edition as lists show it. */
  public EditionSummary summary() {
    EditionListing shown = listing == null ? new EditionListing() : listing;
    return new EditionSummary(
        id(),
        shown.kind(),
        language(),
        shown.title(),
        address,
        state,
        liveRevision != null,
        updatedAt(),
        shown.changedBy(),
        shown.reviewBy(),
        Objects.requireNonNullElse(owner, ""),
        version);
  }

  /** The account that answers for it; empty for what came from a file. */
  public Optional<UUID> owner() {
    return Optional.ofNullable(ownerId).map(UUID::fromString);
  }

  public UUID id() {
    return UUID.fromString(id);
  }

  public UUID documentId() {
    return UUID.fromString(documentId);
  }

  public Language language() {
    return Language.ofCode(lang).orElseThrow();
  }

  /** Address without language prefix. */
  public String address() {
    return address;
  }

  /** Address with language prefix. */
  public String href() {
    return language().prefix() + address;
  }

  public EditionState state() {
    return state;
  }

  public PublicState shown() {
    if (liveRevision == null) {
      return PublicState.NONE;
    }
    return withdrawal().isEmpty() ? PublicState.LIVE : PublicState.WITHDRAWN;
  }

  /** The revision that the public sees, or saw until it was withdrawn; empty when never. */
  public Optional<UUID> liveRevision() {
    return Optional.ofNullable(liveRevision).map(UUID::fromString);
  }

  /** The revision that editors work on; empty only before the first. */
  public Optional<UUID> newestRevision() {
    return Optional.ofNullable(newestRevision).map(UUID::fromString);
  }

  public int newestNumber() {
    return newestNumber;
  }

  /** Number of the revision that was approved last, 0 when none was. */
  public int approvedNumber() {
    return approvedNumber;
  }

  public Optional<UUID> reviewer() {
    return Optional.ofNullable(reviewerId).map(UUID::fromString);
  }

  public Optional<Withdrawal> withdrawal() {
    return Optional.ofNullable(withdrawn).flatMap(WithdrawalColumns::withdrawal);
  }

  public Optional<Instant> withdrawnAt() {
    return Optional.ofNullable(withdrawn).flatMap(WithdrawalColumns::at);
  }

  public Optional<UUID> translatedFrom() {
    return Optional.ofNullable(translatedFrom).map(UUID::fromString);
  }

  public boolean isTrashed() {
    return trashedAt != null;
  }

  /** When it was put in the trash; empty when it is not there. */
  public Optional<Instant> trashedAt() {
    return Optional.ofNullable(trashedAt).map(UtcTime::moment);
  }

  /** Checksum of the file that was imported last, empty when none was. */
  public Optional<String> importedChecksum() {
    return Optional.ofNullable(importedChecksum);
  }

  public int version() {
    return version;
  }

  public Instant updatedAt() {
    return UtcTime.moment(updatedAt);
  }
}
