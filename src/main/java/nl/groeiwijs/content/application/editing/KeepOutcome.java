package nl.groeiwijs.content.application.editing;

import java.util.UUID;
import nl.groeiwijs.content.domain.merge.TextMerge;
import nl.groeiwijs.content.domain.workflow.Verdict;

/** What became of a text that somebody wanted to keep. In every case the text is safe. */
public sealed interface KeepOutcome {

  /**
   * The newest revision holds it.
   *
   * @param revisionId the newest revision from now on
   * @param version of the edition, for the next step
   * @param added false when the newest revision held it already
   */
  record Kept(UUID revisionId, int number, int version, boolean added) implements KeepOutcome {}

  /**
   * Somebody kept another revision first. No revision was made; the text waits in the working copy.
   * To go on, keep the text that came out of the merge, based on {@code theirs}.
   *
   * @param base what both began with
   * @param mine the text that was to be kept
   * @param theirs the newest revision
   * @param merge both together
   * @param copyVersion to be given with the next save of this tab
   */
  record Conflict(
      RevisionText base, String mine, RevisionText theirs, TextMerge merge, int copyVersion)
      implements KeepOutcome {}

  /**
   * A rule says no, such as that the edition is scheduled. No revision was made; the text waits in
   * the working copy.
   *
   * @param copyVersion to be given with the next save of this tab
   */
  record Refused(Verdict why, int copyVersion) implements KeepOutcome {}
}
