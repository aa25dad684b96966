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
 * @param moment at which the whole site is shown; empty for one draft
 * @param check what somebody without an account may say something about
 */
public record PreviewNote(
    String start,
    String files,
    Optional<Instant> until,
    Optional<Instant> moment,
    Optional<Check> check) {

  static final String ATTRIBUTE = "preview";

  /** What stands above a draft in an editor's own window. */
  static PreviewNote own(String start) {
    return new PreviewNote(
        start, "/cms/media/", Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** What stands above every page of the site at a moment. */
  static PreviewNote site(String start, Instant until, Instant moment) {
    return new PreviewNote(
        start, start + "/media/", Optional.of(until), Optional.of(moment), Optional.empty());
  }

  /** The moment at which the site is shown, in words; only for a note that has one. */
  public String shownAt(Language language) {
    return words(moment.orElseThrow(), language);
  }

  /** Until when the link works, in words; only for a note that has an end. */
  public String end(Language language) {
    return words(until.orElseThrow(), language);
  }

  private static String words(Instant at, Language language) {
    return DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm", language.locale())
        .format(at.atZone(PortalClock.ZONE));
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
