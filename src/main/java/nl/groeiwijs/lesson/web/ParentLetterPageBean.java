package nl.groeiwijs.lesson.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import nl.groeiwijs.publishing.web.Crumb;

/** The letter to parents about a lesson, to copy or print. */
@Named
@RequestScoped
public class ParentLetterPageBean extends LessonPage {

  @Override
  public String title() {
    return words().text("lesson.letter.title", getHeading());
  }

  @Override
  public List<Crumb> crumbs() {
    return crumbsBelow();
  }
}
