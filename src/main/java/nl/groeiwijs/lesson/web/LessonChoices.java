package nl.groeiwijs.lesson.web;

import java.util.List;

/** The choices of one facet, under its name. */
public record LessonChoices(String legend, List<LessonChoice> choices) {

  public LessonChoices {
    choices = List.copyOf(choices);
  }
}
