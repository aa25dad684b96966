package nl.groeiwijs.content.application.preview;

import nl.groeiwijs.content.domain.preview.PreviewLink;

/**
 * A link that was just made.
 *
 * @param token what opens it; shown now and never again, since only its hash is kept
 */
public record NewPreviewLink(String token, PreviewLink link) {

  /** Address of what it shows, without host. */
  public String address() {
    return "/voorbeeld/" + token;
  }
}
