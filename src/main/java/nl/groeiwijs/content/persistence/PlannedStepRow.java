package nl.groeiwijs.content.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.content.domain.Author;
import nl.groeiwijs.content.domain.Withdrawal;
import nl.groeiwijs.content.domain.workflow.PlannedStep;
import nl.groeiwijs.content.domain.workflow.WallTime;

/** What the clock will do with an edition, or did. */
@Entity
@Table(name = "planned_step")
public class PlannedStepRow {

  /** How it stands. */
  public enum Status {
    WAITING,
    DONE,
    CANCELLED,
    FAILED
  }

  @Id private String id;

  @Column(name = "edition_id")
  private String editionId;

  @Enumerated(EnumType.STRING)
  private PlannedStep.Kind step;

  @Column(name = "revision_id")
  private String revisionId;

  @Column(name = "wall_time")
  private LocalDateTime wallTime;

  private String zone;

  @Column(name = "due_at")
  private LocalDateTime dueAt;

  @Enumerated(EnumType.STRING)
  private Status status;

  @Enumerated(EnumType.STRING)
  private Withdrawal.Mode withdrawal;

  @Column(name = "withdrawal_reason")
  private String withdrawalReason;

  @Column(name = "withdrawal_target")
  private String withdrawalTarget;

  @Column(name = "actor_id")
  private String actorId;

  private String actor;

  @Column(name = "created_at")
  private LocalDateTime createdAt;

  @Column(name = "ended_at")
  private LocalDateTime endedAt;

  private String failure;

  protected PlannedStepRow() {}

  private PlannedStepRow(
      EditionRow edition, PlannedStep.Kind step, UUID revision, WallTime time, Author actor) {
    this.id = UUID.randomUUID().toString();
    this.editionId = edition.id().toString();
    this.step = step;
    this.revisionId = revision.toString();
    this.wallTime = time.time();
    this.zone = time.zone().getId();
    this.dueAt = UtcTime.of(time.moment());
    this.status = Status.WAITING;
    this.actorId = actor.id().orElseThrow().toString();
    this.actor = actor.name();
  }

  /** Plans that the newest revision of an edition is published. */
  public static PlannedStepRow publish(
      EditionRow edition, WallTime time, Author actor, Instant now) {
    UUID revision = edition.newestRevision().orElseThrow();
    PlannedStepRow row =
        new PlannedStepRow(edition, PlannedStep.Kind.PUBLISH, revision, time, actor);
    row.createdAt = UtcTime.of(now);
    return row;
  }

  /** Plans that an edition is withdrawn. */
  public static PlannedStepRow withdraw(
      EditionRow edition, Withdrawal how, WallTime time, Author actor, Instant now) {
    UUID revision = edition.liveRevision().or(edition::newestRevision).orElseThrow();
    PlannedStepRow row =
        new PlannedStepRow(edition, PlannedStep.Kind.WITHDRAW, revision, time, actor);
    row.withdrawal = how.mode();
    row.withdrawalReason = how.reason();
    row.withdrawalTarget = how.target().orElse(null);
    row.createdAt = UtcTime.of(now);
    return row;
  }

  public UUID id() {
    return UUID.fromString(id);
  }

  public UUID editionId() {
    return UUID.fromString(editionId);
  }

  public PlannedStep.Kind step() {
    return step;
  }

  public UUID revisionId() {
    return UUID.fromString(revisionId);
  }

  public Author actor() {
    return new Author(Optional.of(UUID.fromString(actorId)), actor);
  }

  public Status status() {
    return status;
  }

  /** Why it was not done, as a message key; empty when it was, or is still to come. */
  public Optional<String> failure() {
    return Optional.ofNullable(failure);
  }

  /** How to withdraw; present for a planned withdrawal only. */
  public Optional<Withdrawal> withdrawal() {
    return Optional.ofNullable(withdrawal)
        .map(mode -> new Withdrawal(mode, withdrawalReason, Optional.ofNullable(withdrawalTarget)));
  }

  public PlannedStep toPlannedStep() {
    WallTime time = WallTime.of(wallTime, ZoneId.of(zone));
    return new PlannedStep(id(), step, revisionId(), time, actor);
  }
}
