package nl.groeiwijs.lesson.application;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a teacher asks of the lesson finder.
 *
 * @param words what was typed, at most {@value #LONGEST} characters; may be empty
 * @param chosen within a facet one value is enough, every facet must fit; a facet without values
 *     excludes nothing
 * @param page page number, counted from 1
 */
public record LessonQuery(String words, Map<LessonFacet, Set<String>> chosen, int page) {

  /** Most characters that words may have. */
  public static final int LONGEST = 200;

  /** Every lesson, from the first page. */
  public static final LessonQuery ALL = new LessonQuery("", Map.of(), 1);

  public LessonQuery {
    Map<LessonFacet, Set<String>> copy = new EnumMap<>(LessonFacet.class);
    chosen.forEach(
        (facet, values) -> {
          if (!values.isEmpty()) {
            copy.put(facet, Set.copyOf(values));
          }
        });
    chosen = Map.copyOf(copy);
  }

  /** The values chosen of a facet; empty when it excludes nothing. */
  public Set<String> values(LessonFacet facet) {
    return chosen.getOrDefault(facet, Set.of());
  }

  public boolean isChosen(LessonFacet facet, String value) {
    return values(facet).contains(value);
  }

  /** The same question with one value more, from its first page. */
  public LessonQuery with(LessonFacet facet, String value) {
    Set<String> values = new LinkedHashSet<>(values(facet));
    values.add(value);
    return choosing(facet, values);
  }

  /** The same question with one value less, from its first page. */
  public LessonQuery without(LessonFacet facet, String value) {
    Set<String> values = new LinkedHashSet<>(values(facet));
    values.remove(value);
    return choosing(facet, values);
  }

  private LessonQuery choosing(LessonFacet facet, Set<String> values) {
    Map<LessonFacet, Set<String>> other = new EnumMap<>(LessonFacet.class);
    other.putAll(chosen);
    other.put(facet, values);
    return new LessonQuery(words, other, 1);
  }

  /** The same choices without words, from the first page. */
  public LessonQuery withoutWords() {
    return new LessonQuery("", chosen, 1);
  }

  public LessonQuery at(int other) {
    return new LessonQuery(words, chosen, other);
  }

  /** True when nothing was typed or chosen. */
  public boolean asksNothing() {
    return words.isEmpty() && chosen.isEmpty();
  }
}
