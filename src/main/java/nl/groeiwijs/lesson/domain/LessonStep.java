package nl.groeiwijs.lesson.domain;

import java.util.List;
import nl.groeiwijs.content.domain.Block;

/**
 * A step of a lesson.
 *
 * @param minutes how long it takes
 * @param blocks the step itself, and what stands in the text between it and the next step, such as
 *     a fact to tell the class
 */
public record LessonStep(String title, int minutes, List<Block> blocks) {

  public LessonStep {
    blocks = List.copyOf(blocks);
  }
}
