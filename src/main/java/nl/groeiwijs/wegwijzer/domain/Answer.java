package nl.groeiwijs.wegwijzer.domain;

import java.util.Optional;

/**
 * An answer to a question.
 *
 * @param explanation what the answer means or leads to; may be empty
 * @param target anchor of the node that it leads to
 * @param role the role that the reader tells with it; only at the question for the role
 * @param step what stands for this answer in an address, see {@link StepCode}
 * @param line line in the whole text, counted from 1
 */
public record Answer(
    String label, String explanation, String target, Optional<Role> role, String step, int line) {}
