package nl.groeiwijs.content.domain.preview;

import java.time.Instant;
import java.util.UUID;

/** What a link shows. */
public sealed interface PreviewScope {

  /** The newest text of one edition, whatever it is when somebody looks. */
  record OfEdition(UUID editionId) implements PreviewScope {}

  /** Every page as the public will see it at a moment, if nothing else is planned until then. */
  record OfSite(Instant moment) implements PreviewScope {}
}
