package nl.groeiwijs.content.application.editing;

import java.util.List;
import nl.groeiwijs.content.domain.Trial;
import nl.groeiwijs.shared.domain.Issue;

/**
 * What can be said of a text while it is being written.
 *
 * @param issues in the order of their lines; empty when it may go to a reviewer
 * @param trials from where it can be tried out; empty for what is one page
 */
public record CheckedText(List<Issue> issues, List<Trial> trials) {

  public CheckedText {
    issues = List.copyOf(issues);
    trials = List.copyOf(trials);
  }
}
