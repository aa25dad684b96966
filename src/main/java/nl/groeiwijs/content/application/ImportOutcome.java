package nl.groeiwijs.content.application;

import java.util.List;
import nl.groeiwijs.shared.domain.Issue;

/** What became of a file. */
public sealed interface ImportOutcome {

  /** It is a new edition, or a new revision of one. */
  record Accepted(boolean added) implements ImportOutcome {}

  /** It is what was imported before. */
  record Unchanged() implements ImportOutcome {}

  /** It changed nothing, and this is why. */
  record Refused(List<Issue> issues) implements ImportOutcome {

    public Refused {
      issues = List.copyOf(issues);
    }
  }
}
