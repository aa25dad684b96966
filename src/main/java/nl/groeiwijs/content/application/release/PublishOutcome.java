package nl.groeiwijs.content.application.release;

import java.util.List;
import java.util.Optional;
import nl.groeiwijs.content.domain.gate.Finding;
import nl.groeiwijs.content.domain.workflow.PlannedStep;

/** What became of a wish to publish. */
public sealed interface PublishOutcome {

  /**
   * It is public, or will be.
   *
   * @param version of the edition from now on
   * @param planned when the clock does it; empty when it is public now. Say so when its time comes
   *     twice, see {@link nl.groeiwijs.content.domain.workflow.WallTime#twice()}
   */
  record Done(int version, Optional<PlannedStep> planned) implements PublishOutcome {}

  /** The gate says no and nothing changed: these findings stop it. */
  record Stopped(List<Finding> findings) implements PublishOutcome {

    public Stopped {
      findings = List.copyOf(findings);
    }

    /** True when a reason, and the permission, would be enough. */
    public boolean isOverridable() {
      return findings.stream().allMatch(Finding::isOverridable);
    }
  }
}
