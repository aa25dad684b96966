package nl.groeiwijs.publishing.web.version;

import java.util.ArrayList;
import java.util.List;
import nl.groeiwijs.publishing.domain.TextChange;

/**
 * What changed under a heading.
 *
 * @param name the heading
 */
public record ChangedPart(String name, List<TextChange> changes) {

  public ChangedPart {
    changes = List.copyOf(changes);
  }

  /** Puts changes that follow each other under one heading together. */
  static List<ChangedPart> of(List<TextChange> changes) {
    List<ChangedPart> parts = new ArrayList<>();
    List<TextChange> open = new ArrayList<>();
    for (TextChange change : changes) {
      if (!open.isEmpty() && !open.get(0).part().equals(change.part())) {
        parts.add(new ChangedPart(open.get(0).part(), open));
        open.clear();
      }
      open.add(change);
    }
    if (!open.isEmpty()) {
      parts.add(new ChangedPart(open.get(0).part(), open));
    }
    return List.copyOf(parts);
  }
}
