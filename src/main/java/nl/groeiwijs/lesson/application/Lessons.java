package nl.groeiwijs.lesson.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.lesson.domain.Lesson;
import nl.groeiwijs.lesson.domain.LessonKind;
import nl.groeiwijs.publishing.application.PublishedPages;
import nl.groeiwijs.publishing.domain.PageSummary;
import nl.groeiwijs.publishing.domain.PublishedDocument;
import nl.groeiwijs.shared.domain.Language;

/** The live lessons, one at a time. */
@ApplicationScoped
public class Lessons {

  /** The kind of publication that a lesson names as the guide for parents. */
  private static final String GUIDE = "gids";

  private final PublishedPages pages;

  Lessons() {
    this(null);
  }

  @Inject
  public Lessons(PublishedPages pages) {
    this.pages = pages;
  }

  /** The lesson at {@code /les/<slug>}. */
  public Optional<PublishedLesson> find(Language language, String slug) {
    return pages.findBySlug(LessonKind.ID, language, slug).map(Lessons::lesson);
  }

  public Optional<PublishedLesson> find(UUID editionId) {
    return pages
        .find(editionId)
        .filter(found -> found.summary().kind().equals(LessonKind.ID))
        .map(Lessons::lesson);
  }

  /**
   * The live guide for parents that fits this lesson; empty when it names none, or an unknown one.
   */
  public Optional<PageSummary> findGuide(Lesson lesson) {
    return lesson
        .guide()
        .flatMap(slug -> pages.findBySlug(GUIDE, lesson.document().language(), slug.value()))
        .map(PublishedDocument::summary);
  }

  static PublishedLesson lesson(PublishedDocument found) {
    return new PublishedLesson(found.summary(), Lesson.of(found.document()));
  }
}
