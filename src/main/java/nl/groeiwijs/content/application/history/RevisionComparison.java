package nl.groeiwijs.content.application.history;

import java.util.List;
import nl.groeiwijs.content.application.editing.RevisionText;
import nl.groeiwijs.content.domain.merge.DiffLine;

/**
 * Two revisions beside each other.
 *
 * @param rows both texts whole, side by side
 * @param unified the difference in the form that archives know; empty when there is none
 */
public record RevisionComparison(
    RevisionText before, RevisionText after, List<DiffLine> rows, List<String> unified) {

  public RevisionComparison {
    rows = List.copyOf(rows);
    unified = List.copyOf(unified);
  }
}
