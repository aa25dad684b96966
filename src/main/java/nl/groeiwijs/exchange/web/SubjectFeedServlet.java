package nl.groeiwijs.exchange.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.groeiwijs.content.domain.Theme;
import nl.groeiwijs.curriculum.application.CoreGoals;
import nl.groeiwijs.curriculum.domain.CoreGoal;
import nl.groeiwijs.guidance.domain.GuideKind;
import nl.groeiwijs.lesson.application.LessonFacet;
import nl.groeiwijs.lesson.application.LessonFinder;
import nl.groeiwijs.lesson.application.LessonQuery;
import nl.groeiwijs.lesson.application.PublishedLesson;
import nl.groeiwijs.lesson.domain.LessonKind;
import nl.groeiwijs.publishing.application.PublishedPages;
import nl.groeiwijs.publishing.domain.PageSummary;
import nl.groeiwijs.publishing.web.AtomFeed;
import nl.groeiwijs.publishing.web.PublicAddress;
import nl.groeiwijs.shared.application.Texts;
import nl.groeiwijs.shared.domain.Language;

/**
 * What is new about a theme ({@code /feed/grenzen.atom}) or for a core goal ({@code
 * /feed/kerndoel/<uuid>.atom}); never a sensitive page.
 */
@WebServlet({"/feed/*", "/en/feed/*"})
public class SubjectFeedServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int ENTRIES = 30;

  /** Publications that are looked through for a theme. */
  private static final int RECENT = 1_000;

  /** Pages of the finder that are looked through for a core goal. */
  private static final int PAGES = 5;

  private static final Pattern THEME = Pattern.compile("/([a-z]{1,20})\\.atom");
  private static final Pattern GOAL =
      Pattern.compile("/kerndoel/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.atom");

  @Inject private transient PublishedPages pages;
  @Inject private transient LessonFinder finder;
  @Inject private transient CoreGoals goals;
  @Inject private transient PublicAddress address;
  @Inject private transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Language language = Language.ofPath(request.getServletPath());
    String path = Optional.ofNullable(request.getPathInfo()).orElse("");
    Optional<AtomFeed> feed = ofTheme(language, path).or(() -> ofGoal(language, path));
    if (feed.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType(AtomFeed.TYPE);
    response.getWriter().write(feed.get().xml(address::absolute));
  }

  private Optional<AtomFeed> ofTheme(Language language, String path) {
    Matcher asked = THEME.matcher(path);
    return asked.matches()
        ? Theme.ofWord(asked.group(1)).map(theme -> feed(language, theme))
        : Optional.empty();
  }

  private AtomFeed feed(Language language, Theme theme) {
    List<PageSummary> found =
        pages.listLatest(language, List.of(GuideKind.ID, LessonKind.ID), 0, RECENT).stream()
            .filter(page -> !page.sensitive() && page.themes().contains(theme))
            .limit(ENTRIES)
            .toList();
    String name = Texts.get(language, "publishing.theme." + theme.word());
    return feed(language, name, "/feed/" + theme.word() + ".atom", "/", found);
  }

  private Optional<AtomFeed> ofGoal(Language language, String path) {
    Matcher asked = GOAL.matcher(path);
    return asked.matches()
        ? goals.find(UUID.fromString(asked.group(1))).map(goal -> feed(language, goal))
        : Optional.empty();
  }

  /** Lessons are in Dutch, also for who reads English. */
  private AtomFeed feed(Language language, CoreGoal goal) {
    LessonQuery query = LessonQuery.ALL.with(LessonFacet.GOAL, goal.uuid().toString());
    List<PageSummary> found =
        IntStream.rangeClosed(1, PAGES)
            .mapToObj(number -> finder.find(query.at(number)).page().items())
            .takeWhile(items -> !items.isEmpty())
            .flatMap(List::stream)
            .map(PublishedLesson::summary)
            .filter(page -> !page.sensitive())
            .sorted(Comparator.comparing(PageSummary::updated).reversed())
            .limit(ENTRIES)
            .toList();
    String name = Texts.get(language, "lesson.goal.title", goal.code(), goal.label());
    String page = "/kerndoel/" + goal.uuid();
    return feed(language, name, "/feed" + page + ".atom", page, found);
  }

  private AtomFeed feed(
      Language language, String name, String self, String page, List<PageSummary> found) {
    return new AtomFeed(
        language,
        Texts.get(language, "exchange.feed.title", name),
        language.prefix() + self,
        language.prefix() + page,
        found,
        clock.instant());
  }
}
