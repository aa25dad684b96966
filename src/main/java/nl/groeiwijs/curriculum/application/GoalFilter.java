package nl.groeiwijs.curriculum.application;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.groeiwijs.curriculum.domain.Generation;
import nl.groeiwijs.curriculum.domain.Sector;

/**
 * What a reader asks of the list of goals; an empty part asks nothing.
 *
 * @param area uuid of a subject area
 * @param text words that must all occur in code, label, text or elaborations, in any order, without
 *     regard to case and accents
 * @param relevantOnly true for the goals that touch the portal's subject
 * @param domain name of the domain within its set or area
 */
public record GoalFilter(
    Optional<Sector> sector,
    Optional<Generation> generation,
    Optional<UUID> area,
    String text,
    boolean relevantOnly,
    Optional<String> domain) {

  public static final GoalFilter ALL =
      new GoalFilter(Optional.empty(), Optional.empty(), Optional.empty(), "", false);

  /** A filter that asks nothing of the domain. */
  public GoalFilter(
      Optional<Sector> sector,
      Optional<Generation> generation,
      Optional<UUID> area,
      String text,
      boolean relevantOnly) {
    this(sector, generation, area, text, relevantOnly, Optional.empty());
  }

  /** The words of the text, folded; none when it is blank. */
  List<String> words() {
    return Stream.of(fold(text).split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }

  static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }

  GoalFilter withoutSector() {
    return new GoalFilter(Optional.empty(), generation, area, text, relevantOnly, domain);
  }

  GoalFilter withoutGeneration() {
    return new GoalFilter(sector, Optional.empty(), area, text, relevantOnly, domain);
  }

  GoalFilter withoutArea() {
    return new GoalFilter(sector, generation, Optional.empty(), text, relevantOnly, domain);
  }

  GoalFilter withoutDomain() {
    return new GoalFilter(sector, generation, area, text, relevantOnly);
  }
}
