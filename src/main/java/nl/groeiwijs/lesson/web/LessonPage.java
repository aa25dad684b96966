package nl.groeiwijs.lesson.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.groeiwijs.lesson.application.Lessons;
import nl.groeiwijs.lesson.application.PublishedLesson;
import nl.groeiwijs.lesson.domain.Lesson;
import nl.groeiwijs.publishing.domain.PageSummary;
import nl.groeiwijs.publishing.web.Crumb;
import nl.groeiwijs.publishing.web.PageOutcome;
import nl.groeiwijs.publishing.web.PageTrace;
import nl.groeiwijs.publishing.web.PublicPage;
import nl.groeiwijs.publishing.web.PublicRequest;
import nl.groeiwijs.publishing.web.Section;
import nl.groeiwijs.shared.domain.Language;

/** What the pages of one lesson share: the lesson at the address, and where it stands. */
public abstract class LessonPage implements PublicPage {

  @Inject private Lessons lessons;
  @Inject private PageTrace trace;

  private PublicRequest request;
  private PublishedLesson found;

  @Override
  public PageOutcome load(PublicRequest asked) {
    request = asked;
    Optional<PublishedLesson> lesson = lessons.find(asked.language(), asked.name("slug"));
    if (lesson.isEmpty()) {
      return PageOutcome.MISSING;
    }
    found = lesson.get();
    trace.shows(found.summary().editionId());
    return PageOutcome.FOUND;
  }

  public Lesson getLesson() {
    return found.lesson();
  }

  public PageSummary getSummary() {
    return found.summary();
  }

  /** Title of the lesson, which is not always that of the page. */
  public String getHeading() {
    return found.lesson().document().title();
  }

  /** Whom the lesson is for, in words. */
  public String getPupils() {
    return words().pupils(found.lesson().pupils());
  }

  Language language() {
    return request.language();
  }

  LessonWords words() {
    return new LessonWords(request.language());
  }

  Crumb lessonsCrumb() {
    return new Crumb(words().text("lesson.finder.crumb"), request.href(LessonRoutes.FINDER));
  }

  /** The way to a page under the lesson. */
  List<Crumb> crumbsBelow() {
    return List.of(lessonsCrumb(), new Crumb(getHeading(), found.summary().href()));
  }

  @Override
  public Section section() {
    return Section.SCHOOL;
  }
}
