package nl.groeiwijs.content.application.release;

import nl.groeiwijs.content.domain.EditionSummary;
import nl.groeiwijs.content.domain.gate.Finding;

/**
 * A public page that would not pass the gate today.
 *
 * @param findings how much is wrong
 * @param first the first of it
 */
public record BrokenPage(EditionSummary edition, int findings, Finding first) {

  /** The editor, on the line of the first finding. */
  public String href() {
    return edition.href() + "?regel=" + first.line();
  }
}
