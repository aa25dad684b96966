package nl.groeiwijs.campaign.domain;

import java.util.List;
import nl.groeiwijs.content.domain.BodyPart;
import nl.groeiwijs.content.domain.Document;

/**
 * A material of a campaign for partners: schools, municipalities, clubs.
 *
 * @param campaign slug of the campaign
 */
public record Toolkit(Document document, String campaign, ToolkitForm form) {

  /**
   * Reads a published document, which has passed {@link ToolkitKind#check}.
   *
   * @throws java.util.NoSuchElementException when it has not
   */
  public static Toolkit of(Document document) {
    return new Toolkit(
        document,
        document.fields().text("campaign").orElseThrow(),
        document.fields().text("form").flatMap(ToolkitForm::ofWord).orElseThrow());
  }

  /** The parts of the text, by its headings; without an empty one. */
  public List<BodyPart> parts() {
    return BodyPart.cut(document.body().blocks(), 2).stream()
        .filter(part -> part.heading().isPresent() || !part.blocks().isEmpty())
        .toList();
  }
}
