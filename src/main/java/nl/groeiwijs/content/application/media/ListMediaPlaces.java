package nl.groeiwijs.content.application.media;

import jakarta.inject.Inject;
import java.util.List;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.persistence.EditionLists;
import nl.groeiwijs.media.application.FindMediaUse;
import nl.groeiwijs.media.domain.MediaName;
import nl.groeiwijs.shared.application.UseCase;

/** Where a picture or file is used, by the titles that editors know. */
@UseCase
public class ListMediaPlaces {

  private final FindMediaUse findMediaUse;
  private final EditionLists editions;

  ListMediaPlaces() {
    this(null, null);
  }

  @Inject
  public ListMediaPlaces(FindMediaUse findMediaUse, EditionLists editions) {
    this.findMediaUse = findMediaUse;
    this.editions = editions;
  }

  /** What is live first, what was live before last; empty when nothing uses it. */
  public List<MediaPlace> execute(MediaName name, Actor actor) {
    actor.require(Permission.READ);
    return findMediaUse.execute(name, actor).stream()
        .flatMap(
            use ->
                editions
                    .find(use.editionId())
                    .map(edition -> new MediaPlace(edition, use.stage()))
                    .stream())
        .toList();
  }
}
