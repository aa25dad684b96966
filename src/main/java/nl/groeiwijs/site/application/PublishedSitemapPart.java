package nl.groeiwijs.site.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.groeiwijs.content.application.HelpServiceKind;
import nl.groeiwijs.guidance.domain.AgeBandKind;
import nl.groeiwijs.guidance.domain.GuideKind;
import nl.groeiwijs.guidance.domain.PageKind;
import nl.groeiwijs.lesson.domain.LessonKind;
import nl.groeiwijs.publishing.application.PublishedPages;
import nl.groeiwijs.publishing.application.SitemapPart;
import nl.groeiwijs.publishing.domain.PageSummary;
import nl.groeiwijs.shared.domain.Language;

/** The lists, and every publication with a page of its own; never a sensitive one. */
@ApplicationScoped
public class PublishedSitemapPart implements SitemapPart {

  private static final int BATCH = 500;
  private static final List<String> LISTS =
      List.of(
          "/",
          "/leeftijd",
          "/gids",
          "/gesprekskaarten",
          "/begrippen",
          "/vragen",
          "/hulp",
          "/lessen",
          "/kerndoelen",
          "/campagnes",
          "/wegwijzer");
  private static final List<String> KINDS =
      List.of(GuideKind.ID, AgeBandKind.ID, LessonKind.ID, PageKind.ID, HelpServiceKind.ID);

  private final PublishedPages pages;

  PublishedSitemapPart() {
    this(null);
  }

  @Inject
  public PublishedSitemapPart(PublishedPages pages) {
    this.pages = pages;
  }

  @Override
  public List<Entry> entries(Language language) {
    List<Entry> entries = new ArrayList<>();
    LISTS.forEach(path -> entries.add(new Entry(language.prefix() + path, Optional.empty())));
    List<PageSummary> batch;
    int offset = 0;
    do {
      batch = pages.listLatest(language, KINDS, offset, BATCH);
      batch.stream()
          .filter(page -> !page.sensitive())
          .forEach(page -> entries.add(new Entry(page.href(), Optional.of(page.updated()))));
      offset += BATCH;
    } while (batch.size() == BATCH);
    return entries;
  }
}
