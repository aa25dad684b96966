package nl.groeiwijs.content.application.preview;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.content.application.audit.AuditLog;
import nl.groeiwijs.content.domain.AuditAction;
import nl.groeiwijs.content.domain.Author;
import nl.groeiwijs.content.domain.CommentAnchor;
import nl.groeiwijs.content.domain.DocumentText;
import nl.groeiwijs.content.domain.merge.TextBlock;
import nl.groeiwijs.content.domain.merge.TextBlocks;
import nl.groeiwijs.content.domain.preview.PreviewLink;
import nl.groeiwijs.content.domain.preview.PreviewPurpose;
import nl.groeiwijs.content.domain.preview.PreviewRefused;
import nl.groeiwijs.content.domain.preview.PreviewScope;
import nl.groeiwijs.content.persistence.CommentRow;
import nl.groeiwijs.content.persistence.Comments;
import nl.groeiwijs.content.persistence.EditionRow;
import nl.groeiwijs.content.persistence.Editions;
import nl.groeiwijs.content.persistence.PreviewLinks;
import nl.groeiwijs.content.persistence.PreviewRemarkRow;
import nl.groeiwijs.content.persistence.RevisionRow;
import nl.groeiwijs.shared.application.Texts;
import nl.groeiwijs.shared.application.UseCase;
import nl.groeiwijs.shared.domain.Language;

/**
 * Takes a remark of an expert who has no account, through a fact-check link, and makes it a comment
 * for the editors under the name that was given. Nothing else of the person is kept. Who made the
 * link answers for it, so the comment is on their account.
 *
 * <p>The token is all the permission that there is, as with {@link FindSharedPreview}. A link takes
 * so many remarks an hour, whoever sends them.
 */
@UseCase
public class LeaveRemark {

  public static final int LONGEST_NAME = 80;
  public static final int LONGEST_REMARK = 2_000;

  /** Place of a remark on the text as a whole. */
  public static final int WHOLE = -1;

  private static final int MOST_AN_HOUR = 40;

  private final FindSharedPreview shared;
  private final PreviewLinks links;
  private final Editions editions;
  private final Comments comments;
  private final AuditLog audit;
  private final Clock clock;

  LeaveRemark() {
    this(null, null, null, null, null, null);
  }

  @Inject
  public LeaveRemark(
      FindSharedPreview shared,
      PreviewLinks links,
      Editions editions,
      Comments comments,
      AuditLog audit,
      Clock clock) {
    this.shared = shared;
    this.links = links;
    this.editions = editions;
    this.comments = comments;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param revisionId the revision that was shown
   * @param block place in the blocks of its body, from 0; {@link #WHOLE} for the whole text
   * @param name of who says it, 1 to 80 characters in one line
   * @param remark plain text, 1 to 2000 characters
   * @return the id of the comment
   * @throws PreviewRefused {@code content.preview.missing} when the link is no open fact check,
   *     {@code content.preview.name}, {@code content.preview.remark}, {@code
   *     content.preview.block}, {@code content.preview.many}
   */
  public UUID execute(String token, UUID revisionId, int block, String name, String remark) {
    PreviewLink link =
        shared
            .execute(token)
            .filter(found -> found.purpose() == PreviewPurpose.FACT_CHECK)
            .orElseThrow(() -> new PreviewRefused("content.preview.missing"));
    String who = plain(name, LONGEST_NAME, "content.preview.name").replaceAll("\\s+", " ");
    String said = plain(remark, LONGEST_REMARK, "content.preview.remark");
    RevisionRow revision = revision(link, revisionId);
    CommentAnchor anchor = anchor(revision, block);
    Instant now = clock.instant();
    links.lock(link.id());
    if (links.countRemarks(link.id(), now.minus(Duration.ofHours(1))) >= MOST_AN_HOUR) {
      throw new PreviewRefused("content.preview.many");
    }
    Actor guest =
        new Actor(
            link.sharer().id().orElseThrow(),
            Texts.get(Language.NL, "content.preview.guest", who),
            Set.of());
    CommentRow comment =
        new CommentRow(revision.editionId(), revision.id(), anchor, said, guest, now);
    comments.add(comment);
    links.add(new PreviewRemarkRow(link.id(), comment.id(), now));
    note(revision, said, guest);
    return comment.id();
  }

  private RevisionRow revision(PreviewLink link, UUID revisionId) {
    if (!(link.scope() instanceof PreviewScope.OfEdition one)) {
      throw new PreviewRefused("content.preview.missing");
    }
    return editions
        .findRevision(revisionId)
        .filter(revision -> revision.editionId().equals(one.editionId()))
        .orElseThrow(() -> new PreviewRefused("content.preview.block"));
  }

  private static CommentAnchor anchor(RevisionRow revision, int block) {
    List<TextBlock> blocks = TextBlocks.body(DocumentText.of(revision.text()));
    if (block < WHOLE || block >= blocks.size()) {
      throw new PreviewRefused("content.preview.block");
    }
    return CommentAnchor.at(block, blocks);
  }

  /** Without signs that no keyboard has, and not longer than that. */
  private static String plain(String text, int longest, String refusal) {
    String plain =
        (text == null ? "" : text)
            .replace("\r\n", "\n")
            .replaceAll("[\\p{Cntrl}&&[^\n\t]]|\\p{Cf}", "")
            .strip();
    if (plain.isEmpty() || plain.length() > longest) {
      throw new PreviewRefused(refusal, longest);
    }
    return plain;
  }

  private void note(RevisionRow revision, String said, Actor guest) {
    EditionRow edition = editions.findEdition(revision.editionId()).orElseThrow();
    audit.record(
        AuditAction.COMMENTED,
        edition,
        Optional.empty(),
        Optional.of(revision.id()),
        said,
        Author.of(guest));
  }
}
