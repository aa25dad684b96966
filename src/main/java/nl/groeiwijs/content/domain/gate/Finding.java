package nl.groeiwijs.content.domain.gate;

import java.util.List;
import java.util.stream.Stream;
import nl.groeiwijs.shared.domain.Issue;

/**
 * Something about a text that an editor should mend before it is published.
 *
 * @param key of the sentence in the bundles, which says what is wrong and what to do
 * @param line of the whole text, counted from 1
 * @param arguments what the sentence quotes
 */
public record Finding(String key, int line, Severity severity, List<String> arguments) {

  /** How much it weighs. */
  public enum Severity {
    /** Cannot be published: readers would get a broken page. */
    BROKEN,
    /** Is published only with a reason, by who may overrule. */
    BLOCKING,
    /** Is shown, and stops nobody. */
    ADVICE
  }

  public Finding {
    arguments = List.copyOf(arguments);
  }

  static Finding of(Severity severity, int line, String key, Object... arguments) {
    return new Finding(key, line, severity, Stream.of(arguments).map(String::valueOf).toList());
  }

  static Finding of(Issue issue) {
    return new Finding(
        "content.issue." + issue.key(), issue.line(), Severity.BROKEN, issue.arguments());
  }

  /** True when somebody with the permission may publish in spite of it. */
  public boolean isOverridable() {
    return severity != Severity.BROKEN;
  }

  /** True when it stops a publication as long as nobody overrules it. */
  public boolean isBlocking() {
    return severity != Severity.ADVICE;
  }
}
