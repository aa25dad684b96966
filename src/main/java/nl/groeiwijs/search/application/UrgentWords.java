package nl.groeiwijs.search.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.groeiwijs.search.persistence.PublicationIndex;
import nl.groeiwijs.search.persistence.WordList;
import nl.groeiwijs.shared.domain.Language;

/**
 * Tells when the words of a question sound as if something is happening now, so that help stands
 * above the results. Too often is better than not often enough: both languages are tried whatever
 * the page is in, and synonyms and the parts of compounds count. The question is not kept.
 */
@ApplicationScoped
public class UrgentWords {

  private final PublicationIndex index;
  private final Map<Language, List<Set<String>>> lists = new EnumMap<>(Language.class);

  UrgentWords() {
    this.index = null;
  }

  @Inject
  public UrgentWords(PublicationIndex index) {
    this.index = index;
    for (Language language : Language.values()) {
      lists.put(
          language,
          WordList.lines("urgent_" + language.code() + ".txt").stream()
              .map(line -> index.questionTerms(language, line))
              .filter(terms -> !terms.isEmpty())
              .toList());
    }
  }

  public boolean areIn(String question) {
    return Arrays.stream(Language.values()).anyMatch(language -> areIn(question, language));
  }

  private boolean areIn(String question, Language language) {
    Set<String> asked = index.textTerms(language, question);
    return lists.get(language).stream().anyMatch(asked::containsAll);
  }
}
