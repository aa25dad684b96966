package nl.groeiwijs.lesson.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import nl.groeiwijs.lesson.application.Lessons;
import nl.groeiwijs.lesson.domain.Lesson;
import nl.groeiwijs.publishing.application.PublishedPages;
import nl.groeiwijs.publishing.domain.PageSummary;
import nl.groeiwijs.publishing.web.PageTrace;
import nl.groeiwijs.shared.domain.AgeRange;

/** Finds what parents can read and talk about at home after a lesson. */
@ApplicationScoped
public class HomeTalks {

  private static final String CARD = "gesprekskaart";

  /** Themes that say where a talk is held, not what it is about. */
  private static final List<String> ANYWHERE = List.of("praten", "school");

  private static final int MOST_CARDS = 3;
  private static final int ALL = 200;

  private final Lessons lessons;
  private final PublishedPages pages;
  private final PageTrace trace;

  /** For the proxy of the container. */
  HomeTalks() {
    this(null, null, null);
  }

  @Inject
  public HomeTalks(Lessons lessons, PublishedPages pages, PageTrace trace) {
    this.lessons = lessons;
    this.pages = pages;
    this.trace = trace;
  }

  /** The guide that the lesson names, and the cards that share most themes with it. */
  HomeTalk find(PageSummary summary, Lesson lesson) {
    HomeTalk talk =
        new HomeTalk(
            lessons.findGuide(lesson),
            summary.ages().map(ages -> cards(summary, ages)).orElse(List.of()));
    talk.guide().ifPresent(guide -> trace.shows(guide.editionId()));
    talk.cards().forEach(card -> trace.shows(card.editionId()));
    return talk;
  }

  private List<PageSummary> cards(PageSummary summary, AgeRange ages) {
    return pages.listForAges(CARD, summary.language(), ages, ALL).stream()
        .filter(card -> shared(card, summary) > 0)
        .sorted(Comparator.comparing((PageSummary card) -> -shared(card, summary)))
        .limit(MOST_CARDS)
        .toList();
  }

  private static long shared(PageSummary card, PageSummary lesson) {
    return card.themes().stream()
        .filter(lesson.themes()::contains)
        .filter(theme -> !ANYWHERE.contains(theme.word()))
        .count();
  }
}
