package nl.groeiwijs.publishing.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.shared.application.PortalClock;
import nl.groeiwijs.shared.domain.Language;

/**
 * What stands above a page that is a preview, and where it has its files from.
 *
 * @param start address of the preview, without slash at the end; a page of several steps has the
 *     others under it
 * @param files what comes before the name of a file that was uploaded
 * @param until when the link ends; empty in an editor's own window
 * @param check what somebody without an account may say something about
 */
public record PreviewNote(
    String start, String files, Optional<Instant> until, Optional<Check> check) {

  static final String ATTRIBUTE = "preview";

  /** What stands above a draft in an editor's own window. */
  static PreviewNote own(String start) {
    return new PreviewNote(start, "/cms/media/", Optional.empty(), Optional.empty());
  }

  /** Until when the link works, in words; only for a note that has an end. */
  public String end(Language language) {
    return DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm", language.locale())
        .format(until.orElseThrow().atZone(PortalClock.ZONE));
  }

  /**
   * A fact check.
   *
   * @param action address that takes the remark
   * @param revisionId the text that is shown
   * @param sent true after a remark was taken
   */
  public record Check(String action, UUID revisionId, boolean sent) {}
}
