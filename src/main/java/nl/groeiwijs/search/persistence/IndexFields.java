package nl.groeiwijs.search.persistence;

import nl.groeiwijs.shared.domain.Language;

/** Names of the fields of the index, beside those of the facets. */
final class IndexFields {

  static final String INDEX = "publication";
  static final String EDITION = "edition";
  static final String REVISION = "revision";
  static final String KIND = "kind";
  static final String LANGUAGE = "lang";
  static final String ADDRESS = "address";
  static final String AGES = "ages";
  static final String AGE_FROM = "age_from";
  static final String ORDER = "title_order";
  static final String SENSITIVE = "sensitive";

  private IndexFields() {}

  static String title(Language language) {
    return "title_" + language.code();
  }

  static String summary(Language language) {
    return "summary_" + language.code();
  }

  static String text(Language language) {
    return "text_" + language.code();
  }

  /** Name of the analyzer for texts. */
  static String analyzer(Language language) {
    return "text_" + language.code();
  }

  /** Name of the analyzer for questions. */
  static String searchAnalyzer(Language language) {
    return "question_" + language.code();
  }
}
