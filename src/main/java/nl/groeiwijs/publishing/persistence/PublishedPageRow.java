package nl.groeiwijs.publishing.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.groeiwijs.content.application.LiveEdition;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.content.domain.Picture;
import nl.groeiwijs.content.domain.Theme;
import nl.groeiwijs.content.domain.Withdrawal;
import nl.groeiwijs.publishing.domain.PageSummary;
import nl.groeiwijs.publishing.domain.WithdrawnPage;
import nl.groeiwijs.shared.application.PortalClock;
import nl.groeiwijs.shared.domain.AgeRange;
import nl.groeiwijs.shared.domain.Language;

/** The read side's row of a live edition. */
@Entity
@Table(name = "published_page")
public class PublishedPageRow {

  @Id
  @Column(name = "edition_id")
  private String editionId;

  @Column(name = "document_id")
  private String documentId;

  @Column(name = "revision_id")
  private String revisionId;

  private String kind;
  private String lang;
  private String slug;
  private String address;
  private String title;
  private String summary;

  @Column(name = "age_from")
  private Integer ageFrom;

  @Column(name = "age_until")
  private Integer ageUntil;

  private String themes;

  @Column(name = "is_sensitive")
  private int sensitive;

  private int minutes;

  @Column(name = "picture_file")
  private String pictureFile;

  @Column(name = "picture_alt")
  private String pictureAlt;

  @Column(name = "first_published_at")
  private LocalDateTime firstPublishedAt;

  @Column(name = "updated_at")
  private LocalDateTime updatedAt;

  @Enumerated(EnumType.STRING)
  private Withdrawal.Mode withdrawal;

  @Column(name = "withdrawal_reason")
  private String withdrawalReason;

  @Column(name = "withdrawal_target")
  private String withdrawalTarget;

  @Column(name = "withdrawn_at")
  private LocalDateTime withdrawnAt;

  protected PublishedPageRow() {}

  public PublishedPageRow(LiveEdition live, Instant now) {
    editionId = live.editionId().toString();
    firstPublishedAt = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
    show(live, now);
  }

  /** Shows another revision from now on. */
  public void show(LiveEdition live, Instant now) {
    Document document = live.document();
    documentId = document.id().toString();
    revisionId = live.revisionId().toString();
    kind = document.kind();
    lang = document.language().code();
    slug = document.slug().value();
    address = live.address();
    title = document.title();
    summary = document.summary();
    ageFrom = document.ages().map(AgeRange::fromMonths).orElse(null);
    ageUntil = document.ages().map(AgeRange::untilMonths).orElse(null);
    themes = document.themes().stream().map(Theme::word).collect(Collectors.joining(" "));
    sensitive = document.sensitive() ? 1 : 0;
    minutes = document.body().minutes();
    pictureFile = document.picture().map(Picture::file).orElse(null);
    pictureAlt = document.picture().map(Picture::alt).orElse(null);
    updatedAt = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
    withdrawal = live.withdrawal().map(Withdrawal::mode).orElse(null);
    withdrawalReason = live.withdrawal().map(Withdrawal::reason).orElse(null);
    withdrawalTarget = live.withdrawal().flatMap(Withdrawal::target).orElse(null);
    withdrawnAt =
        live.withdrawnAt().map(at -> LocalDateTime.ofInstant(at, ZoneOffset.UTC)).orElse(null);
  }

  public UUID editionId() {
    return UUID.fromString(editionId);
  }

  public String revisionId() {
    return revisionId;
  }

  /** The revision that the public can read, under a notice or not; empty when it is gone. */
  public Optional<UUID> readable() {
    boolean read = withdrawal == null || withdrawal == Withdrawal.Mode.NOTICE;
    return read ? Optional.of(UUID.fromString(revisionId)) : Optional.empty();
  }

  /** Address with language prefix. */
  public String href() {
    return Language.ofCode(lang).orElseThrow().prefix() + address;
  }

  /** How it left the public site; for a withdrawn page only. */
  public WithdrawnPage toWithdrawn() {
    Withdrawal how =
        new Withdrawal(withdrawal, withdrawalReason, Optional.ofNullable(withdrawalTarget));
    return new WithdrawnPage(
        how,
        withdrawnAt.atOffset(ZoneOffset.UTC).atZoneSameInstant(PortalClock.ZONE).toLocalDate());
  }

  public PageSummary toSummary() {
    return new PageSummary(
        editionId(),
        UUID.fromString(documentId),
        kind,
        Language.ofCode(lang).orElseThrow(),
        slug,
        address,
        title,
        summary,
        ageFrom == null ? Optional.empty() : Optional.of(new AgeRange(ageFrom, ageUntil)),
        Arrays.stream(themes.split(" ")).flatMap(word -> Theme.ofWord(word).stream()).toList(),
        sensitive == 1,
        minutes,
        Optional.ofNullable(pictureFile).map(file -> new Picture(file, pictureAlt)),
        firstPublishedAt.toInstant(ZoneOffset.UTC),
        updatedAt.toInstant(ZoneOffset.UTC));
  }
}
