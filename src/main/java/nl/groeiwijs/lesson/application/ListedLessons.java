package nl.groeiwijs.lesson.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.groeiwijs.content.domain.Theme;
import nl.groeiwijs.lesson.domain.Lesson;
import nl.groeiwijs.lesson.domain.LessonKind;
import nl.groeiwijs.publishing.application.PublishedPages;
import nl.groeiwijs.shared.domain.Language;
import nl.groeiwijs.shared.domain.PageOf;

/** Finds lessons by going through all of them. */
@ApplicationScoped
public class ListedLessons implements LessonFinder {

  private static final int MOST = 1_000;

  private final PublishedPages pages;

  ListedLessons() {
    this(null);
  }

  @Inject
  public ListedLessons(PublishedPages pages) {
    this.pages = pages;
  }

  @Override
  public FoundLessons find(LessonQuery query) {
    List<PublishedLesson> worded =
        pages.listDocuments(LessonKind.ID, Language.NL, MOST).stream()
            .map(Lessons::lesson)
            .filter(found -> hasWords(found.lesson(), query.words()))
            .toList();
    List<PublishedLesson> fitting =
        worded.stream().filter(found -> fits(found.lesson(), query, null)).toList();
    int from = Math.min((query.page() - 1) * SIZE, fitting.size());
    int to = Math.min(from + SIZE, fitting.size());
    return new FoundLessons(
        new PageOf<>(fitting.subList(from, to), query.page(), SIZE, fitting.size()),
        counts(worded, query));
  }

  private static Map<LessonFacet, Map<String, Long>> counts(
      List<PublishedLesson> lessons, LessonQuery query) {
    Map<LessonFacet, Map<String, Long>> counts = new EnumMap<>(LessonFacet.class);
    for (LessonFacet facet : LessonFacet.values()) {
      Map<String, Long> ofFacet = new HashMap<>();
      lessons.stream()
          .filter(found -> fits(found.lesson(), query, facet))
          .flatMap(found -> values(found.lesson(), facet).stream())
          .forEach(value -> ofFacet.merge(value, 1L, Long::sum));
      counts.put(facet, ofFacet);
    }
    return counts;
  }

  private static boolean hasWords(Lesson lesson, String words) {
    String text =
        String.join(
                " ",
                lesson.document().title(),
                lesson.document().summary(),
                lesson.document().body().text())
            .toLowerCase(Locale.ROOT);
    return Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
  }

  private static boolean fits(Lesson lesson, LessonQuery query, LessonFacet except) {
    return query.chosen().entrySet().stream()
        .filter(choice -> choice.getKey() != except)
        .allMatch(
            choice ->
                values(lesson, choice.getKey()).stream().anyMatch(choice.getValue()::contains));
  }

  private static Set<String> values(Lesson lesson, LessonFacet facet) {
    Stream<String> values =
        switch (facet) {
          case SECTOR -> lesson.pupils().sectors().stream().map(sector -> sector.code());
          case LEVEL -> lesson.pupils().levels().stream();
          case THEME -> lesson.document().themes().stream().map(Theme::word);
          case MINUTES -> Stream.of(MinutesBand.of(lesson.minutes()).word());
          case FORM -> Stream.of(lesson.form().word());
          case GOAL -> lesson.goals().stream().map(goal -> goal.uuid().toString());
        };
    return values.collect(Collectors.toSet());
  }
}
