package nl.groeiwijs.content.application.preview;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.application.review.Comment;
import nl.groeiwijs.content.application.review.ListComments;
import nl.groeiwijs.content.persistence.PreviewLinks;
import nl.groeiwijs.shared.application.UseCase;

/** Of the comments on an edition those that came through a link, from people without an account. */
@UseCase
public class ListRemarks {

  private final ListComments listComments;
  private final PreviewLinks links;

  ListRemarks() {
    this(null, null);
  }

  @Inject
  public ListRemarks(ListComments listComments, PreviewLinks links) {
    this.listComments = listComments;
    this.links = links;
  }

  /**
   * @return oldest first
   */
  public List<Comment> execute(UUID editionId, Actor actor) {
    actor.require(Permission.READ);
    Set<UUID> remarks = links.listRemarked(editionId);
    return listComments.execute(editionId, actor).stream()
        .filter(comment -> remarks.contains(comment.id()))
        .toList();
  }
}
