package nl.groeiwijs.search.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.content.domain.Theme;
import nl.groeiwijs.shared.domain.AgeRange;
import nl.groeiwijs.shared.domain.Html;
import nl.groeiwijs.shared.domain.Language;

/**
 * One publication that was found.
 *
 * @param address address without language prefix
 * @param title the title as it is
 * @param titleHtml the title with the found words marked
 * @param snippetHtml the summary, or the passage of the text in which the words were found, marked
 */
public record Hit(
    UUID editionId,
    String kind,
    Language language,
    String address,
    String title,
    Html titleHtml,
    Html snippetHtml,
    Optional<AgeRange> ages,
    List<Theme> themes,
    boolean sensitive) {

  public Hit {
    themes = List.copyOf(themes);
  }

  public KindGroup group() {
    return KindGroup.ofKind(kind);
  }

  /** The address as it stands in a link. */
  public String href() {
    return language.prefix() + address;
  }
}
