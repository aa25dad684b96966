package nl.groeiwijs.content.domain.workflow;

import nl.groeiwijs.shared.domain.DomainException;

/** A rule of the workflow says no to a step. */
public class StepRefused extends DomainException {

  private static final long serialVersionUID = 1L;

  StepRefused(Verdict verdict) {
    super(verdict.reason().orElseThrow(), verdict.arguments().toArray());
  }
}
