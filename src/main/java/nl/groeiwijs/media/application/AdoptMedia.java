package nl.groeiwijs.media.application;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.OptionalInt;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.media.domain.Media;
import nl.groeiwijs.media.domain.MediaName;
import nl.groeiwijs.media.domain.NewMedia;
import nl.groeiwijs.media.persistence.MediaFolder;
import nl.groeiwijs.media.persistence.MediaRow;
import nl.groeiwijs.media.persistence.MediaRows;
import nl.groeiwijs.shared.application.UseCase;

/**
 * Takes a file back in under the name that it has in texts, to the byte: one that this portal or
 * another one like it wrote. Anything else must be uploaded, which would give it another name.
 */
@UseCase
public class AdoptMedia {

  private final MediaRows rows;
  private final MediaFolder folder;
  private final MediaAdmission admission;
  private final Event<MediaAdded> added;
  private final Clock clock;

  AdoptMedia() {
    this(null, null, null, null, null);
  }

  @Inject
  public AdoptMedia(
      MediaRows rows,
      MediaFolder folder,
      MediaAdmission admission,
      Event<MediaAdded> added,
      Clock clock) {
    this.rows = rows;
    this.folder = folder;
    this.admission = admission;
    this.added = added;
    this.clock = clock;
  }

  /**
   * Takes it in; nothing happens when it is here.
   *
   * @throws nl.groeiwijs.media.domain.MediaRefused see {@link MediaAdmission}
   */
  public void execute(MediaName name, byte[] bytes, Actor actor) throws IOException {
    actor.require(Permission.UPLOAD);
    if (rows.find(name).isPresent()) {
      return;
    }
    NewMedia taken = admission.admit(name, bytes);
    folder.write(name, bytes);
    boolean picture = name.type().isPicture();
    rows.add(
        new MediaRow(
            new Media(
                name,
                name.value().substring(0, 8) + "." + name.type().extension(),
                picture ? taken.width() : OptionalInt.empty(),
                picture ? taken.height() : OptionalInt.empty(),
                bytes.length,
                actor.id(),
                actor.name(),
                clock.instant())));
    added.fire(new MediaAdded(name, actor.id()));
  }
}
