package nl.groeiwijs.lesson.web;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import nl.groeiwijs.lesson.application.LessonDescription;
import nl.groeiwijs.lesson.application.VocabularyTerm;
import nl.groeiwijs.publishing.web.LinkedData;

/**
 * A lesson as a schema.org {@code LearningResource}, for search engines and harvesters. It says the
 * same as the record that is harvested; what schema.org has no word for is said in words of LOM and
 * Dublin Core.
 *
 * @see <a href="https://schema.org/LearningResource">schema.org/LearningResource</a>
 */
public final class LessonJsonLd {

  private static final String TYPE = "@type";
  private static final String ID = "@id";
  private static final String NAME = "name";

  private LessonJsonLd() {}

  /**
   * @param url absolute address of the page
   * @param host name of the portal's host, which is part of the name of the record
   * @return JSON that may stand inside a script element
   */
  public static String of(LessonDescription lesson, String url, String host) {
    return LinkedData.object()
        .add("@context", context())
        .add(TYPE, "LearningResource")
        .add("identifier", lesson.identifier())
        .add("subjectOf", typed("CreativeWork").add("identifier", lesson.key().record(host)))
        .add(NAME, lesson.title())
        .add("inLanguage", lesson.language().code())
        .add("description", lesson.description())
        .add("keywords", list(lesson.keywords()))
        .add("url", url)
        .add("publisher", typed("Organization").add(NAME, lesson.publisher()))
        .add("lom:aggregationLevel", LessonDescription.AGGREGATION_LEVEL)
        .add("educationalAlignment", terms(lesson.disciplines(), LessonJsonLd::alignment))
        .add("educationalLevel", terms(lesson.levels(), LessonJsonLd::term))
        .add(
            "audience", typed("EducationalAudience").add("educationalRole", LessonDescription.ROLE))
        .add("dcterms:accessRights", LessonDescription.ACCESS)
        .add("isAccessibleForFree", true)
        .add("license", LessonDescription.LICENCE_URL)
        .add("learningResourceType", "lesson plan")
        .add("timeRequired", lesson.time().toString())
        .add("typicalAgeRange", lesson.ages().map(Object::toString).orElse(""))
        .add("teaches", terms(lesson.goals(), LessonJsonLd::term))
        .add("dateModified", lesson.updated().toString())
        .build()
        .toString()
        .replace("</", "<\\/");
  }

  private static JsonArrayBuilder context() {
    return LinkedData.array()
        .add("https://schema.org")
        .add(
            LinkedData.object()
                .add("lom", "http://ltsc.ieee.org/xsd/LOM#")
                .add("dcterms", "http://purl.org/dc/terms/"));
  }

  private static JsonArrayBuilder list(Collection<String> texts) {
    JsonArrayBuilder list = LinkedData.array();
    texts.forEach(list::add);
    return list;
  }

  private static JsonArrayBuilder terms(
      List<VocabularyTerm> terms, Function<VocabularyTerm, JsonObjectBuilder> shape) {
    JsonArrayBuilder list = LinkedData.array();
    terms.stream().map(shape).forEach(list::add);
    return list;
  }

  private static JsonObjectBuilder term(VocabularyTerm term) {
    return typed("DefinedTerm")
        .add(ID, term.uri())
        .add("termCode", term.key())
        .add(NAME, term.label())
        .add("inDefinedTermSet", term.vocabulary());
  }

  private static JsonObjectBuilder alignment(VocabularyTerm area) {
    return typed("AlignmentObject")
        .add("alignmentType", "educationalSubject")
        .add("educationalFramework", area.vocabulary())
        .add("targetName", area.label())
        .add("targetUrl", area.uri());
  }

  private static JsonObjectBuilder typed(String type) {
    return LinkedData.object().add(TYPE, type);
  }
}
