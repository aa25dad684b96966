package nl.groeiwijs.content.application.editing;

import java.time.Instant;
import java.util.UUID;
import nl.groeiwijs.content.persistence.WorkingCopyRow;

/**
 * What a person wrote and did not keep yet, in one of their tabs: also after a crash.
 *
 * @param basedOn the revision that it began with
 * @param version to be given with the next save of this tab
 */
public record WaitingCopy(
    UUID editionId, String tab, UUID basedOn, String text, Instant savedAt, int version) {

  static WaitingCopy of(WorkingCopyRow row) {
    return new WaitingCopy(
        row.editionId(), row.tabId(), row.basedOn(), row.text(), row.savedAt(), row.version());
  }
}
