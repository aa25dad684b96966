package nl.groeiwijs.content.domain.workflow;

import java.util.List;
import java.util.Optional;

/**
 * Whether something may be done, and if not, why.
 *
 * @param reason key of the sentence in the bundles; empty when it may be done
 * @param arguments what the sentence quotes; an enum stands for its word, see {@code
 *     content.state.}
 */
public record Verdict(Optional<String> reason, List<Object> arguments) {

  private static final Verdict YES = new Verdict(Optional.empty(), List.of());

  public Verdict {
    arguments = List.copyOf(arguments);
  }

  public static Verdict yes() {
    return YES;
  }

  public static Verdict no(String reason, Object... arguments) {
    return new Verdict(Optional.of(reason), List.of(arguments));
  }

  public boolean isYes() {
    return reason.isEmpty();
  }

  /**
   * @throws StepRefused with this reason, when it may not be done
   */
  public void orThrow() {
    if (!isYes()) {
      throw new StepRefused(this);
    }
  }
}
