package nl.groeiwijs.site.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import nl.groeiwijs.guidance.domain.GuideKind;
import nl.groeiwijs.lesson.domain.LessonKind;
import nl.groeiwijs.publishing.application.PublishedPages;
import nl.groeiwijs.publishing.domain.PageSummary;
import nl.groeiwijs.publishing.web.AtomFeed;
import nl.groeiwijs.publishing.web.PublicAddress;
import nl.groeiwijs.shared.application.Texts;
import nl.groeiwijs.shared.domain.Language;

/** What is new, as an Atom feed (RFC 4287); never a sensitive page. */
@WebServlet({"/feed.atom", "/en/feed.atom"})
public class FeedServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int ENTRIES = 30;

  @Inject private transient PublishedPages pages;
  @Inject private transient PublicAddress address;
  @Inject private transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Language language =
        request.getServletPath().startsWith(Language.EN.prefix()) ? Language.EN : Language.NL;
    List<PageSummary> latest =
        pages.listLatest(language, List.of(GuideKind.ID, LessonKind.ID), 0, ENTRIES).stream()
            .filter(page -> !page.sensitive())
            .toList();
    AtomFeed feed =
        new AtomFeed(
            language,
            Texts.get(language, "site.name"),
            language.prefix() + "/feed.atom",
            language.prefix() + "/",
            latest,
            clock.instant());
    response.setContentType(AtomFeed.TYPE);
    response.getWriter().write(feed.xml(address::absolute));
  }
}
