package nl.groeiwijs.campaign.web;

import nl.groeiwijs.content.domain.BodyPart;

/**
 * A part of a material.
 *
 * @param copied true when it is the text to copy, not an explanation around it
 */
public record ToolkitPart(BodyPart part, boolean copied) {

  /** Address within the page of the text to copy. */
  public String textId() {
    return "tekst-" + part.anchor();
  }
}
