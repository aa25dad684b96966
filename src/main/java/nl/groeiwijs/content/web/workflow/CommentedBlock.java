package nl.groeiwijs.content.web.workflow;

import java.util.List;
import nl.groeiwijs.content.application.review.Comment;

/**
 * A block of the newest text with what was said of it.
 *
 * @param place in the blocks of the body, from 0
 * @param line on which it starts, from 1
 */
public record CommentedBlock(int place, int line, String text, List<Comment> comments) {

  public CommentedBlock {
    comments = List.copyOf(comments);
  }
}
