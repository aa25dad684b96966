package nl.groeiwijs.lesson.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.groeiwijs.lesson.domain.LessonCode;
import nl.groeiwijs.lesson.domain.LessonKind;
import nl.groeiwijs.publishing.application.Previews;
import nl.groeiwijs.publishing.application.PublishedPages;
import nl.groeiwijs.publishing.application.ReadSideChanged;
import nl.groeiwijs.publishing.domain.PublishedDocument;
import nl.groeiwijs.shared.domain.Language;

/**
 * All live lessons in memory, for questions that concern every one of them: which goals are covered
 * in which year, which lesson has this code. They are read once; what is published later is read
 * again by itself. Lessons are written in Dutch, so these are the Dutch ones.
 */
@ApplicationScoped
public class TaughtLessons {

  /** A page of the list to read, not a limit. */
  private static final int PART = 200;

  private final PublishedPages pages;
  private final Previews previews;
  private final Set<UUID> stale = ConcurrentHashMap.newKeySet();
  private Map<UUID, TaughtLesson> known = Map.of();
  private boolean read;

  /** For the proxy of the container. */
  TaughtLessons() {
    this(null, null);
  }

  @Inject
  public TaughtLessons(PublishedPages pages, Previews previews) {
    this.pages = pages;
    this.previews = previews;
  }

  public void onChanged(@Observes ReadSideChanged event) {
    stale.add(event.editionId());
  }

  /** Every live lesson, those for the youngest pupils first; changed since the start ones last. */
  public Collection<TaughtLesson> list() {
    return current().values();
  }

  /** The lesson with this code. */
  public Optional<TaughtLesson> find(LessonCode code) {
    return list().stream().filter(lesson -> lesson.code().equals(code)).findFirst();
  }

  /** A draft is shown to its editor only, so what is read beside one is not kept. */
  private synchronized Map<UUID, TaughtLesson> current() {
    if (previews.isShowing()) {
      return readAll();
    }
    if (!read) {
      stale.clear();
      known = readAll();
      read = true;
    } else if (!stale.isEmpty()) {
      known = readAgain();
    }
    return known;
  }

  private Map<UUID, TaughtLesson> readAll() {
    Map<UUID, TaughtLesson> lessons = new LinkedHashMap<>();
    int number = 1;
    boolean more;
    do {
      var part = pages.list(LessonKind.ID, Language.NL, number, PART);
      part.items().forEach(summary -> put(lessons, summary.editionId()));
      more = part.hasNext();
      number++;
    } while (more);
    return lessons;
  }

  private Map<UUID, TaughtLesson> readAgain() {
    Map<UUID, TaughtLesson> lessons = new LinkedHashMap<>(known);
    for (UUID changed : List.copyOf(stale)) {
      stale.remove(changed);
      lessons.remove(changed);
      put(lessons, changed);
    }
    return lessons;
  }

  private void put(Map<UUID, TaughtLesson> lessons, UUID editionId) {
    pages
        .find(editionId)
        .filter(TaughtLessons::isDutchLesson)
        .map(Lessons::lesson)
        .ifPresent(lesson -> lessons.put(editionId, TaughtLesson.of(lesson)));
  }

  private static boolean isDutchLesson(PublishedDocument found) {
    return found.summary().kind().equals(LessonKind.ID)
        && found.summary().language() == Language.NL;
  }
}
