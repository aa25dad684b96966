package nl.groeiwijs.content.domain.merge;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.List;

/**
 * A change of a list of texts: the items [from, until) become others. An insertion has an empty
 * range.
 */
record Edit(int from, int until, List<String> replacement) {

  /** What turns one list into another, in order. */
  static List<Edit> between(List<String> before, List<String> after) {
    return DiffUtils.diff(before, after).getDeltas().stream()
        .map(
            delta ->
                new Edit(
                    delta.getSource().getPosition(),
                    delta.getSource().getPosition() + delta.getSource().size(),
                    List.copyOf(delta.getTarget().getLines())))
        .toList();
  }

  boolean isInsertion() {
    return from == until;
  }

  /** The items [from, until) of a list after these edits, which all lie inside. */
  static String apply(List<String> base, int from, int until, List<Edit> edits) {
    List<String> result = new ArrayList<>();
    int at = from;
    for (Edit edit : edits) {
      result.addAll(base.subList(at, edit.from()));
      result.addAll(edit.replacement());
      at = edit.until();
    }
    result.addAll(base.subList(at, until));
    return String.join("", result);
  }
}
