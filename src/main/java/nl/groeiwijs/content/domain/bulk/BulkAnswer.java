package nl.groeiwijs.content.domain.bulk;

import java.util.UUID;

/**
 * What became of one edition.
 *
 * @param title as it was called then
 * @param done true when the step was taken
 * @param reasons why it was not, in the words of who did it; empty when it was
 */
public record BulkAnswer(UUID editionId, String title, boolean done, String reasons) {

  /** Where its standing is shown. */
  public String href() {
    return "/cms/publicatie/" + editionId + "/stand";
  }
}
