package nl.groeiwijs.content.application.editing;

import nl.groeiwijs.content.domain.workflow.Action;
import nl.groeiwijs.content.domain.workflow.Verdict;

/** Something that can be done with an edition, or why it cannot be done now by this person. */
public record PossibleAction(Action action, Verdict verdict) {}
