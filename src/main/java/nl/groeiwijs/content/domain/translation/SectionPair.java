package nl.groeiwijs.content.domain.translation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A section in two languages.
 *
 * @param name anchor with {@code #}, a number for what has none, empty for the front matter
 * @param original empty when only the translation has it
 * @param translation empty when it is not translated yet
 * @param changed true when the original was changed since the translation was made of it
 */
public record SectionPair(String name, String original, String translation, boolean changed) {

  /**
   * The sections of two texts beside each other, in the order of the original; what only the
   * translation has comes last.
   *
   * @param base the original as it was translated
   */
  public static List<SectionPair> of(String base, String original, String translation) {
    Map<String, String> before = TextSections.of(base);
    Map<String, String> now = TextSections.of(original);
    Map<String, String> other = TextSections.of(translation);
    Set<String> names = new LinkedHashSet<>(now.keySet());
    names.addAll(other.keySet());
    List<SectionPair> pairs = new ArrayList<>();
    for (String name : names) {
      String text = now.getOrDefault(name, "");
      pairs.add(
          new SectionPair(
              name,
              text,
              other.getOrDefault(name, ""),
              !text.equals(before.getOrDefault(name, ""))));
    }
    return List.copyOf(pairs);
  }
}
