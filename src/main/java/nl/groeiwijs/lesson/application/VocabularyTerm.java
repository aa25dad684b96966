package nl.groeiwijs.lesson.application;

/**
 * A term of a vocabulary that schools' systems share.
 *
 * @param vocabulary address of the vocabulary, without slash at the end
 * @param key key of the term in it
 * @param label what people call it
 */
public record VocabularyTerm(String vocabulary, String key, String label) {

  /** Levels and subject areas of the Onderwijsbegrippenkader. */
  static final String CONCEPTS = "http://purl.edustandaard.nl/begrippenkader";

  /** The core goals of SLO. */
  static final String GOALS = "https://opendata.slo.nl/curriculum/uuid";

  /** Address of the term. */
  public String uri() {
    return vocabulary + "/" + key;
  }
}
