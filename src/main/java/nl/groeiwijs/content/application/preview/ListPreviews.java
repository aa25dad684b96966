package nl.groeiwijs.content.application.preview;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.domain.preview.PreviewLink;
import nl.groeiwijs.content.persistence.PreviewLinkRow;
import nl.groeiwijs.content.persistence.PreviewLinks;
import nl.groeiwijs.shared.application.UseCase;

/** The links that were made, newest first, those that no longer work included; 200 at most. */
@UseCase
public class ListPreviews {

  private final PreviewLinks links;

  ListPreviews() {
    this(null);
  }

  @Inject
  public ListPreviews(PreviewLinks links) {
    this.links = links;
  }

  /**
   * @param editionId empty for the links to the whole site
   */
  public List<PreviewLink> execute(Optional<UUID> editionId, Actor actor) {
    actor.require(Permission.READ);
    return editionId.map(links::list).orElseGet(links::listOfSite).stream()
        .map(PreviewLinkRow::toLink)
        .toList();
  }
}
