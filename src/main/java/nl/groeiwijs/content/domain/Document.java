package nl.groeiwijs.content.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.shared.domain.AgeRange;
import nl.groeiwijs.shared.domain.Fields;
import nl.groeiwijs.shared.domain.Issues;
import nl.groeiwijs.shared.domain.Language;
import nl.groeiwijs.shared.domain.Slug;

/**
 * A publication in one language, read from its text.
 *
 * @param id identity of the subject; the same in every language
 * @param kind identifier of its {@link Kind}
 * @param draft true when its front matter keeps it off the public site
 * @param sensitive true when readers must leave no trace
 * @param fields all front matter, for what only this kind has
 * @param text the text that it was read from, to the byte
 */
public record Document(
    UUID id,
    String kind,
    Language language,
    Slug slug,
    String title,
    String summary,
    boolean draft,
    Optional<AgeRange> ages,
    List<Theme> themes,
    boolean sensitive,
    Provenance provenance,
    Optional<Picture> picture,
    Fields fields,
    Body body,
    DocumentText text) {

  private static final String CHANGE = "change";
  private static final int LONGEST_CHANGE = 200;

  public Document {
    themes = List.copyOf(themes);
  }

  /**
   * What is new in this text, in a sentence for readers, who find it beside the earlier versions;
   * empty when the text does not say it.
   */
  public Optional<String> change() {
    return fields.text(CHANGE);
  }

  static void checkChange(Fields fields, Issues issues) {
    int length = fields.text(CHANGE).map(String::length).orElse(0);
    if (length > LONGEST_CHANGE) {
      issues.add(fields.line(CHANGE), "field.long", CHANGE, LONGEST_CHANGE, length);
    }
  }
}
