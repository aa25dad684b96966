package nl.groeiwijs.lesson.application;

/** Finds lessons by words and facets. */
public interface LessonFinder {

  /** Lessons on a page of results. */
  int SIZE = 20;

  /** The lessons that fit; without words those for the youngest pupils come first. */
  FoundLessons find(LessonQuery query);
}
