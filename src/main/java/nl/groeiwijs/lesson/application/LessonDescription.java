package nl.groeiwijs.lesson.application;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.groeiwijs.lesson.domain.LessonKey;
import nl.groeiwijs.shared.domain.AgeRange;
import nl.groeiwijs.shared.domain.Language;

/**
 * What systems of schools know of a lesson, in words of their vocabularies. The page itself
 * (JSON-LD), the harvest (NL-LOM, Dublin Core) and the read interface all tell this, so that they
 * cannot contradict each other.
 *
 * <p>Edurep, which feeds the finders of Dutch schools, needs fifteen values: identifier of the
 * object and of the record, title, language, description, keywords, address, publisher, aggregation
 * level, discipline, educational level, role of the user, access, cost and licence. What is the
 * same for every lesson here is a constant.
 *
 * @param address of its page, with language prefix
 * @param keywords at least one
 * @param disciplines subject areas, at least one
 * @param levels at least one
 * @param contexts the same levels in the older vocabulary, each once
 * @param goals core goals that SLO publishes, those it works on first
 * @param updated when the public first saw it like this
 */
public record LessonDescription(
    LessonKey key,
    String address,
    String title,
    String description,
    List<String> keywords,
    String publisher,
    List<VocabularyTerm> disciplines,
    List<VocabularyTerm> levels,
    List<String> contexts,
    Optional<AgeRange> ages,
    Duration time,
    List<VocabularyTerm> goals,
    Instant updated) {

  /** Word in the vocabulary of aggregation levels: a lesson, not a series and not a part. */
  public static final String AGGREGATION_LEVEL = "3";

  /** Word in the vocabulary of users; it has none for parents. */
  public static final String ROLE = "teacher";

  /** Word in the vocabulary of access; nothing here costs anything either. */
  public static final String ACCESS = "OpenAccess";

  /** Word in the vocabulary of licences for the one that all lessons are under. */
  public static final String LICENCE = "cc-by-sa-40";

  /** Where the text of that licence stands. */
  public static final String LICENCE_URL = "https://creativecommons.org/licenses/by-sa/4.0/";

  public LessonDescription {
    keywords = List.copyOf(keywords);
    disciplines = List.copyOf(disciplines);
    levels = List.copyOf(levels);
    contexts = List.copyOf(contexts);
    goals = List.copyOf(goals);
  }

  /** The lesson itself, wherever it stands: it stays the same when its address changes. */
  public String identifier() {
    return "urn:uuid:" + key;
  }

  public Language language() {
    return key.language();
  }
}
