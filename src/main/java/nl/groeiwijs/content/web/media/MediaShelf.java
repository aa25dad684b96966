package nl.groeiwijs.content.web.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.media.application.CountMediaUses;
import nl.groeiwijs.media.application.ListMedia;
import nl.groeiwijs.media.domain.Media;
import nl.groeiwijs.media.domain.MediaName;
import nl.groeiwijs.shared.domain.PageOf;

/** A page of the library with how often each file is used. */
@ApplicationScoped
public class MediaShelf {

  /** How many files a page has. */
  static final int SIZE = 24;

  private final ListMedia listMedia;
  private final CountMediaUses countMediaUses;

  MediaShelf() {
    this(null, null);
  }

  @Inject
  public MediaShelf(ListMedia listMedia, CountMediaUses countMediaUses) {
    this.listMedia = listMedia;
    this.countMediaUses = countMediaUses;
  }

  PageOf<ShownMedia> page(String words, int number, Actor actor) {
    PageOf<Media> found = listMedia.execute(words, number, SIZE, actor);
    Map<MediaName, Long> uses =
        countMediaUses.execute(found.items().stream().map(Media::name).toList(), actor);
    return new PageOf<>(
        found.items().stream()
            .map(media -> new ShownMedia(media, uses.getOrDefault(media.name(), 0L)))
            .toList(),
        found.number(),
        found.size(),
        found.total());
  }
}
