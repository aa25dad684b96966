package nl.groeiwijs.content.web.transfer;

import java.util.List;
import nl.groeiwijs.content.domain.transfer.ImportedFile;

/**
 * What became of a file, as the screen shows it.
 *
 * @param reasons why it was refused: line and sentence
 */
public record ImportResult(ImportedFile file, List<String> reasons) {

  /** Where the edition is opened; empty when it went nowhere. */
  public String href() {
    return file.editionId().map(id -> "/cms/publicatie/" + id).orElse("");
  }
}
