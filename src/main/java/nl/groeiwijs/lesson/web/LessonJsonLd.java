package nl.groeiwijs.lesson.web;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.util.List;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.curriculum.domain.CoreGoal;
import nl.groeiwijs.lesson.domain.Lesson;
import nl.groeiwijs.lesson.domain.LessonForm;
import nl.groeiwijs.publishing.web.LinkedData;

/**
 * A lesson as a schema.org {@code LearningResource}, for search engines and harvesters.
 *
 * @see <a href="https://schema.org/LearningResource">schema.org/LearningResource</a>
 */
final class LessonJsonLd {

  private static final String LICENCE = "https://creativecommons.org/licenses/by-sa/4.0/";
  private static final String TYPE = "@type";

  private LessonJsonLd() {}

  /**
   * @param pupils whom it is for, in words
   * @param url absolute address of the page
   * @return JSON that may stand inside a script element
   */
  static String of(Lesson lesson, List<LessonGoal> goals, String pupils, String url) {
    Document document = lesson.document();
    return LinkedData.object()
        .add("@context", "https://schema.org")
        .add(TYPE, "LearningResource")
        .add("name", document.title())
        .add("description", document.summary())
        .add("inLanguage", document.language().code())
        .add("url", url)
        .add("educationalLevel", pupils)
        .add("timeRequired", Duration.ofMinutes(lesson.minutes()).toString())
        .add("learningResourceType", type(lesson.form()))
        .add("teaches", teaches(goals))
        .add("educationalAlignment", alignments(goals))
        .add("license", LICENCE)
        .add("isAccessibleForFree", true)
        .add("audience", typed("EducationalAudience").add("educationalRole", "teacher"))
        .add("author", typed("Organization").add("name", document.provenance().author()))
        .build()
        .toString()
        .replace("</", "<\\/");
  }

  private static String type(LessonForm form) {
    return switch (form) {
      case LES -> "lesson plan";
      case GESPREK -> "discussion";
      case OPDRACHT -> "activity";
    };
  }

  private static JsonArrayBuilder teaches(List<LessonGoal> goals) {
    JsonArrayBuilder terms = LinkedData.array();
    goals.stream()
        .flatMap(goal -> goal.goal().stream())
        .map(LessonJsonLd::term)
        .forEach(terms::add);
    return terms;
  }

  private static JsonObjectBuilder term(CoreGoal goal) {
    JsonObjectBuilder term = typed("DefinedTerm");
    goal.uri().ifPresent(uri -> term.add("@id", uri));
    return term.add("termCode", goal.code())
        .add("name", goal.label())
        .add("description", goal.legalText())
        .add("inDefinedTermSet", goal.set().title());
  }

  private static JsonArrayBuilder alignments(List<LessonGoal> goals) {
    JsonArrayBuilder alignments = LinkedData.array();
    goals.stream()
        .flatMap(goal -> goal.goal().stream())
        .map(LessonJsonLd::alignment)
        .forEach(alignments::add);
    return alignments;
  }

  private static JsonObjectBuilder alignment(CoreGoal goal) {
    JsonObjectBuilder alignment =
        typed("AlignmentObject")
            .add("alignmentType", "teaches")
            .add("educationalFramework", goal.set().title())
            .add("targetName", goal.code());
    goal.uri().ifPresent(uri -> alignment.add("targetUrl", uri));
    return alignment;
  }

  private static JsonObjectBuilder typed(String type) {
    return LinkedData.object().add(TYPE, type);
  }
}
