package nl.groeiwijs.media.application;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.media.domain.MediaHolder;
import nl.groeiwijs.media.domain.MediaName;
import nl.groeiwijs.media.domain.MediaRefused;
import nl.groeiwijs.media.persistence.MediaRow;
import nl.groeiwijs.media.persistence.MediaRows;
import nl.groeiwijs.shared.application.UseCase;

/**
 * Removes a picture or file for good, when nothing uses it: no text that is or was public, no
 * draft, and nothing that somebody is writing. Who uploads may remove their own; what a colleague
 * uploaded takes the permission of the trash.
 */
@UseCase
public class DeleteMedia {

  private final MediaRows rows;
  private final Iterable<MediaHolder> holders;
  private final Event<MediaDeleted> deleted;

  DeleteMedia() {
    this(null, null, null);
  }

  @Inject
  DeleteMedia(MediaRows rows, @Any Instance<MediaHolder> holders, Event<MediaDeleted> deleted) {
    this(rows, (Iterable<MediaHolder>) holders, deleted);
  }

  public DeleteMedia(MediaRows rows, Iterable<MediaHolder> holders, Event<MediaDeleted> deleted) {
    this.rows = rows;
    this.holders = holders;
    this.deleted = deleted;
  }

  /**
   * @throws MediaRefused {@code media.missing} or {@code media.used}
   */
  public void execute(MediaName name, Actor actor) {
    actor.require(Permission.UPLOAD);
    MediaRow row = rows.find(name).orElseThrow(() -> new MediaRefused("media.missing", name));
    if (!row.toMedia().uploaderId().equals(actor.id())) {
      actor.require(Permission.TRASH);
    }
    int uses = rows.listUses(name).size();
    if (uses > 0) {
      throw new MediaRefused("media.used", uses);
    }
    for (MediaHolder holder : holders) {
      if (holder.holds(name)) {
        throw new MediaRefused("media.used.writing");
      }
    }
    rows.remove(row);
    deleted.fire(new MediaDeleted(name, actor.id()));
  }
}
