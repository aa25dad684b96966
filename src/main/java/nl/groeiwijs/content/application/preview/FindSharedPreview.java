package nl.groeiwijs.content.application.preview;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import nl.groeiwijs.account.application.ActiveActors;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.account.domain.TokenHash;
import nl.groeiwijs.content.domain.preview.PreviewLink;
import nl.groeiwijs.content.persistence.PreviewLinkRow;
import nl.groeiwijs.content.persistence.PreviewLinks;
import nl.groeiwijs.shared.application.UseCase;

/**
 * Opens a link. The token is all the permission that there is, so this use case takes no actor: it
 * looks whether who made the link may still share.
 */
@UseCase
public class FindSharedPreview {

  private final PreviewLinks links;
  private final ActiveActors actors;
  private final Clock clock;

  FindSharedPreview() {
    this(null, null, null);
  }

  @Inject
  public FindSharedPreview(PreviewLinks links, ActiveActors actors, Clock clock) {
    this.links = links;
    this.actors = actors;
    this.clock = clock;
  }

  /**
   * @param token as it stands in the address; any text
   * @return the link; empty when there is none, and just so when it no longer works, since nobody
   *     without an account needs to know the difference
   */
  public Optional<PreviewLink> execute(String token) {
    return links
        .find(TokenHash.of(token))
        .map(PreviewLinkRow::toLink)
        .filter(link -> link.isOpen(clock.instant()))
        .filter(link -> mayShare(link));
  }

  private boolean mayShare(PreviewLink link) {
    return link.sharer()
        .id()
        .flatMap(actors::find)
        .filter(sharer -> sharer.may(Permission.SHARE))
        .isPresent();
  }
}
