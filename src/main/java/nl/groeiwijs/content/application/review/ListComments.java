package nl.groeiwijs.content.application.review;

import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.application.EditionMissing;
import nl.groeiwijs.content.domain.DocumentText;
import nl.groeiwijs.content.domain.merge.TextBlock;
import nl.groeiwijs.content.domain.merge.TextBlocks;
import nl.groeiwijs.content.persistence.CommentRow;
import nl.groeiwijs.content.persistence.Comments;
import nl.groeiwijs.content.persistence.EditionRow;
import nl.groeiwijs.content.persistence.Editions;
import nl.groeiwijs.shared.application.UseCase;

/** All comments on an edition, each where it belongs in the newest text. */
@UseCase
public class ListComments {

  private final Editions editions;
  private final Comments comments;

  ListComments() {
    this(null, null);
  }

  @Inject
  public ListComments(Editions editions, Comments comments) {
    this.editions = editions;
    this.comments = comments;
  }

  /**
   * @return oldest first; those whose block is gone are among them
   */
  public List<Comment> execute(UUID editionId, Actor actor) {
    actor.require(Permission.READ);
    EditionRow edition =
        editions.findEdition(editionId).orElseThrow(() -> new EditionMissing(editionId));
    String text =
        editions.findRevision(edition.newestRevision().orElseThrow()).orElseThrow().text();
    List<TextBlock> blocks = TextBlocks.body(DocumentText.of(text));
    return comments.list(editionId).stream().map(row -> comment(row, blocks)).toList();
  }

  private static Comment comment(CommentRow row, List<TextBlock> blocks) {
    OptionalInt block = row.anchor().find(blocks);
    return new Comment(
        row.id(),
        block,
        block.isPresent()
            ? OptionalInt.of(blocks.get(block.getAsInt()).line())
            : OptionalInt.empty(),
        row.anchor().quote(),
        block.isEmpty() && !row.anchor().isWhole(),
        row.text(),
        row.author(),
        row.createdAt(),
        row.resolvedBy(),
        row.resolvedAt(),
        row.version());
  }
}
