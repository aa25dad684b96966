package nl.groeiwijs.lesson.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.groeiwijs.publishing.web.Route;
import nl.groeiwijs.publishing.web.Routes;

/** The addresses of the lessons. */
@ApplicationScoped
public class LessonRoutes implements Routes {

  static final String FINDER = "/lessen";
  static final String WORKSHEET = "/werkblad";
  static final String LETTER = "/ouderbrief";

  @Override
  public List<Route> routes() {
    String lesson = "/les/{slug}";
    return List.of(
        new Route(FINDER, LessonsPageBean.class, "/lesson/lessons.xhtml")
            .asking(LessonAddress.parameters()),
        new Route(lesson, LessonPageBean.class, "/lesson/lesson.xhtml")
            .asking(List.of(CarriedPlan.PARAMETER)),
        new Route(lesson + WORKSHEET, WorksheetPageBean.class, "/lesson/worksheet.xhtml"),
        new Route(lesson + LETTER, ParentLetterPageBean.class, "/lesson/parent-letter.xhtml"),
        new Route(
            lesson + LETTER + "/{taal}",
            ParentLetterPageBean.class,
            "/lesson/parent-letter.xhtml"));
  }
}
