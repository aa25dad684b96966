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
   * @param address path inside the portal
   * @param reason why it covers the goal, empty when no one said
   */
  record Lesson(String title, String address, String reason) {}
}
