package nl.groeiwijs.lesson.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import nl.groeiwijs.publishing.web.Crumb;
import nl.groeiwijs.publishing.web.PageOutcome;
import nl.groeiwijs.publishing.web.PublicRequest;

/** The worksheets of a lesson, to print for pupils. */
@Named
@RequestScoped
public class WorksheetPageBean extends LessonPage {

  @Override
  public PageOutcome load(PublicRequest asked) {
    PageOutcome outcome = super.load(asked);
    boolean without = outcome == PageOutcome.FOUND && getLesson().worksheets().isEmpty();
    return without ? PageOutcome.MISSING : outcome;
  }

  /** The worksheets as PDF. */
  public String getPdf() {
    return LessonFiles.href(getSummary().href(), "werkblad");
  }

  @Override
  public String title() {
    return words().text("lesson.worksheet.title", getHeading());
  }

  @Override
  public List<Crumb> crumbs() {
    return crumbsBelow();
  }
}
