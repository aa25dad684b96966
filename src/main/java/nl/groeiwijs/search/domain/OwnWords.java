package nl.groeiwijs.search.domain;

import java.util.List;

/**
 * What editors added to the word lists that come with the portal.
 *
 * @param synonyms groups of words for the same thing, with commas between them
 * @param parts words that occur in compounds
 */
public record OwnWords(List<String> synonyms, List<String> parts) {

  public static final OwnWords NONE = new OwnWords(List.of(), List.of());

  public OwnWords {
    synonyms = List.copyOf(synonyms);
    parts = List.copyOf(parts);
  }
}
