package nl.groeiwijs.publishing.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.content.domain.Picture;
import nl.groeiwijs.content.domain.Theme;
import nl.groeiwijs.shared.domain.AgeRange;
import nl.groeiwijs.shared.domain.Language;

/**
 * What a list shows of a live publication.
 *
 * @param address its address without language prefix
 * @param minutes reading time in minutes
 * @param firstPublished when the public first saw it
 * @param updated when the public first saw this revision
 */
public record PageSummary(
    UUID editionId,
    UUID documentId,
    String kind,
    Language language,
    String slug,
    String address,
    String title,
    String summary,
    Optional<AgeRange> ages,
    List<Theme> themes,
    boolean sensitive,
    int minutes,
    Optional<Picture> picture,
    Instant firstPublished,
    Instant updated) {

  public PageSummary {
    themes = List.copyOf(themes);
  }

  /**
   * What a list shows of a document.
   *
   * @param address its address without language prefix
   * @param seen when the public first sees it like this
   */
  public static PageSummary of(UUID editionId, Document document, String address, Instant seen) {
    return new PageSummary(
        editionId,
        document.id(),
        document.kind(),
        document.language(),
        document.slug().value(),
        address,
        document.title(),
        document.summary(),
        document.ages(),
        document.themes(),
        document.sensitive(),
        document.body().minutes(),
        document.picture(),
        seen,
        seen);
  }

  /** The address as it stands in a link. */
  public String href() {
    return language.prefix() + address;
  }
}
