package nl.groeiwijs.content.web.transfer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.content.domain.transfer.ImportChoice;
import nl.groeiwijs.content.domain.transfer.ImportStatus;
import nl.groeiwijs.content.domain.transfer.JudgedFile;

/**
 * A file of an import as the screen shows it.
 *
 * @param reasons why it is refused: line and sentence
 */
public record ImportRow(JudgedFile file, List<String> reasons) {

  private static final String NOTHING = "-";

  /** True when there is something to choose. */
  public boolean isChoosable() {
    return file.status() != ImportStatus.REFUSED && file.status() != ImportStatus.SAME;
  }

  /** True when ticking it is what most will want. */
  public boolean isExpected() {
    return file.status() == ImportStatus.NEW || file.status() == ImportStatus.CHANGED;
  }

  /** Where the edition is opened that it is of; empty for something new. */
  public String href() {
    return file.editionId().map(id -> "/cms/publicatie/" + id).orElse("");
  }

  /** What the form sends when it is ticked: the revision that was seen, and the path. */
  public String value() {
    return file.newest().map(UUID::toString).orElse(NOTHING) + " " + file.path();
  }

  /**
   * The choice that a form sent; empty for any other text. A file that turns out to be in conflict
   * waits beside the text that is here.
   */
  static Optional<ImportChoice> choice(String value) {
    int space = value.indexOf(' ');
    String seen = value.substring(0, Math.max(0, space));
    boolean id = seen.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    if (!id && !seen.equals(NOTHING)) {
      return Optional.empty();
    }
    return Optional.of(
        new ImportChoice(
            value.substring(space + 1),
            id ? Optional.of(UUID.fromString(seen)) : Optional.empty(),
            ImportChoice.OnConflict.BESIDE));
  }
}
