package nl.groeiwijs.search.application;

import java.util.List;

/**
 * Words that the search takes as one.
 *
 * @param own what editors brought together
 * @param delivered the lines that come with the portal, with commas between the words
 */
public record SearchWords(List<KeptWords> own, List<String> delivered) {

  public SearchWords {
    own = List.copyOf(own);
    delivered = List.copyOf(delivered);
  }
}
