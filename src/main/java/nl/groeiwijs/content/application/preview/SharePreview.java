package nl.groeiwijs.content.application.preview;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.account.domain.TokenHash;
import nl.groeiwijs.content.application.EditionMissing;
import nl.groeiwijs.content.application.audit.AuditLog;
import nl.groeiwijs.content.domain.AuditAction;
import nl.groeiwijs.content.domain.Author;
import nl.groeiwijs.content.domain.preview.PreviewPurpose;
import nl.groeiwijs.content.domain.preview.PreviewRefused;
import nl.groeiwijs.content.domain.preview.PreviewScope;
import nl.groeiwijs.content.persistence.EditionRow;
import nl.groeiwijs.content.persistence.Editions;
import nl.groeiwijs.content.persistence.PreviewLinkRow;
import nl.groeiwijs.content.persistence.PreviewLinks;
import nl.groeiwijs.shared.application.UseCase;

/**
 * Makes a link that shows a draft, or the site at a later moment, to somebody without an account.
 * It works until it expires, is withdrawn, or who made it may no longer share.
 */
@UseCase
public class SharePreview {

  /** Longest life of a link, in days. */
  public static final int MOST_DAYS = 30;

  private static final Duration FARTHEST = Duration.ofDays(366);

  private final Editions editions;
  private final PreviewLinks links;
  private final AuditLog audit;
  private final Clock clock;

  SharePreview() {
    this(null, null, null, null);
  }

  @Inject
  public SharePreview(Editions editions, PreviewLinks links, AuditLog audit, Clock clock) {
    this.editions = editions;
    this.links = links;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param scope one edition, or the site at a moment within a year from now
   * @param purpose a fact check is of one edition only
   * @param days how long it works, 1 to 30
   * @throws PreviewRefused {@code content.preview.days}, {@code content.preview.moment}, {@code
   *     content.preview.purpose} or, for what is in the trash, {@code content.preview.trashed}
   */
  public NewPreviewLink execute(PreviewScope scope, PreviewPurpose purpose, int days, Actor actor) {
    actor.require(Permission.SHARE);
    if (days < 1 || days > MOST_DAYS) {
      throw new PreviewRefused("content.preview.days", MOST_DAYS);
    }
    Instant now = clock.instant();
    check(scope, purpose, now);
    String token = TokenHash.freshToken();
    PreviewLinkRow row =
        new PreviewLinkRow(
            TokenHash.of(token), purpose, scope, actor, now, now.plus(Duration.ofDays(days)));
    links.add(row);
    if (scope instanceof PreviewScope.OfEdition one) {
      note(edition(one.editionId()), purpose, actor);
    }
    links.flush();
    return new NewPreviewLink(token, row.toLink());
  }

  private void check(PreviewScope scope, PreviewPurpose purpose, Instant now) {
    if (scope instanceof PreviewScope.OfEdition one && edition(one.editionId()).isTrashed()) {
      throw new PreviewRefused("content.preview.trashed");
    }
    if (scope instanceof PreviewScope.OfSite site) {
      if (purpose != PreviewPurpose.PREVIEW) {
        throw new PreviewRefused("content.preview.purpose");
      }
      if (site.moment().isBefore(now) || site.moment().isAfter(now.plus(FARTHEST))) {
        throw new PreviewRefused("content.preview.moment");
      }
    }
  }

  private EditionRow edition(UUID id) {
    return editions.findEdition(id).orElseThrow(() -> new EditionMissing(id));
  }

  private void note(EditionRow edition, PreviewPurpose purpose, Actor actor) {
    audit.record(
        AuditAction.PREVIEW_SHARED,
        edition,
        Optional.empty(),
        edition.newestRevision(),
        purpose.name(),
        Author.of(actor));
  }
}
