package nl.groeiwijs.curriculum.application;

import java.util.List;
import java.util.UUID;
import nl.groeiwijs.shared.domain.Language;

/** Asks the feature above which lessons cover a goal; lessons know goals, not the reverse. */
public interface LessonsPerGoal {

  /**
   * The published lessons that carry this goal, closest first.
   *
   * @param language language of the reader; a lesson without a text in it may be left out
   */
  List<Lesson> list(UUID goal, Language language);

  /**
   * A lesson as a goal's page links to it.
   *
   * @param editionId what a page that shows the lesson depends on
   * @param href address with language prefix
   * @param reason why it covers the goal, empty when no one said
   */
  record Lesson(UUID editionId, String title, String href, String reason) {}
}
