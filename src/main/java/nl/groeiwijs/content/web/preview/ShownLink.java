package nl.groeiwijs.content.web.preview;

import nl.groeiwijs.content.domain.preview.PreviewLink;

/**
 * A link as the screen lists it.
 *
 * @param open true while it works
 */
public record ShownLink(PreviewLink link, boolean open) {}
