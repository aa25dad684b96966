package nl.groeiwijs.lesson.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.curriculum.application.CoreGoals;
import nl.groeiwijs.curriculum.domain.CoreGoal;
import nl.groeiwijs.curriculum.domain.SubjectArea;
import nl.groeiwijs.lesson.domain.EducationLevel;
import nl.groeiwijs.lesson.domain.Lesson;
import nl.groeiwijs.lesson.domain.LessonKey;
import nl.groeiwijs.publishing.domain.PageSummary;
import nl.groeiwijs.shared.application.Texts;
import nl.groeiwijs.shared.domain.Language;

/** Says in the words of schools' systems what a lesson is; see {@link LessonDescription}. */
@ApplicationScoped
public class DescribeLesson {

  /**
   * Subject area of a lesson of which no core goal names one, as those of mbo do: what is taught
   * there about living together stands under citizenship.
   */
  private static final String CITIZENSHIP = "a7bd6d47-9885-48f8-accf-5038b827a41d";

  private final CoreGoals coreGoals;

  DescribeLesson() {
    this(null);
  }

  @Inject
  public DescribeLesson(CoreGoals coreGoals) {
    this.coreGoals = coreGoals;
  }

  public LessonDescription execute(PublishedLesson found) {
    Lesson lesson = found.lesson();
    Document document = lesson.document();
    PageSummary summary = found.summary();
    List<EducationLevel> levels =
        lesson.pupils().sectors().stream().map(EducationLevel::of).toList();
    List<CoreGoal> goals =
        lesson.goals().stream().flatMap(tag -> coreGoals.find(tag.uuid()).stream()).toList();
    return new LessonDescription(
        new LessonKey(document.id(), document.language()),
        summary.href(),
        document.title(),
        document.summary(),
        keywords(document),
        Texts.get(document.language(), "site.name"),
        disciplines(goals),
        levels.stream().map(DescribeLesson::level).toList(),
        levels.stream().map(EducationLevel::context).distinct().toList(),
        document.ages(),
        Duration.ofMinutes(lesson.minutes()),
        goals.stream().flatMap(goal -> term(goal).stream()).toList(),
        summary.updated());
  }

  private static List<String> keywords(Document document) {
    Stream<String> themes =
        document.themes().stream()
            .map(theme -> Texts.get(document.language(), "publishing.theme." + theme.word()));
    String subject = Texts.get(document.language(), "lesson.description.subject");
    return Stream.concat(Stream.of(subject), themes).toList();
  }

  private static List<VocabularyTerm> disciplines(List<CoreGoal> goals) {
    List<VocabularyTerm> areas =
        goals.stream()
            .flatMap(goal -> goal.areas().stream())
            .distinct()
            .map(DescribeLesson::area)
            .toList();
    String citizenship = Texts.get(Language.NL, "lesson.description.citizenship");
    return areas.isEmpty()
        ? List.of(new VocabularyTerm(VocabularyTerm.CONCEPTS, CITIZENSHIP, citizenship))
        : areas;
  }

  private static VocabularyTerm area(SubjectArea area) {
    return new VocabularyTerm(VocabularyTerm.CONCEPTS, area.uuid().toString(), area.title());
  }

  private static VocabularyTerm level(EducationLevel level) {
    String label = Texts.get(Language.NL, "lesson.sector." + level.sector().code());
    return new VocabularyTerm(VocabularyTerm.CONCEPTS, level.key().toString(), label);
  }

  private static Optional<VocabularyTerm> term(CoreGoal goal) {
    return goal.uri()
        .map(
            uri ->
                new VocabularyTerm(
                    VocabularyTerm.GOALS,
                    goal.uuid().toString(),
                    Texts.get(Language.NL, "lesson.goal.title", goal.code(), goal.label())));
  }
}
