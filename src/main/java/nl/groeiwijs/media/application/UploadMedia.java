package nl.groeiwijs.media.application;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.media.domain.Media;
import nl.groeiwijs.media.domain.MediaLimits;
import nl.groeiwijs.media.domain.MediaRefused;
import nl.groeiwijs.media.domain.NewMedia;
import nl.groeiwijs.media.persistence.MediaFolder;
import nl.groeiwijs.media.persistence.MediaRow;
import nl.groeiwijs.media.persistence.MediaRows;
import nl.groeiwijs.shared.application.UseCase;

/**
 * Takes a picture or file in. The same file again gives what is there already. Until something
 * published uses it, only editors can see it.
 */
@UseCase
public class UploadMedia {

  private static final int LONGEST_NAME = 200;
  private static final long MEGABYTE = 1_000_000;

  private final MediaRows rows;
  private final MediaFolder folder;
  private final MediaLimits limits;
  private final Event<MediaAdded> added;
  private final Clock clock;

  UploadMedia() {
    this(null, null, null, null, null);
  }

  @Inject
  public UploadMedia(
      MediaRows rows,
      MediaFolder folder,
      MediaLimits limits,
      Event<MediaAdded> added,
      Clock clock) {
    this.rows = rows;
    this.folder = folder;
    this.limits = limits;
    this.added = added;
    this.clock = clock;
  }

  /**
   * @param originalName name of the file on the computer of the editor; a path before it is left
   *     out
   * @param sent read to its end, or to where it gets too large; not closed
   * @throws MediaRefused when it is of a type that is not allowed, too large, or damaged
   * @throws IOException when it cannot be received or written
   */
  public Media execute(String originalName, InputStream sent, Actor actor) throws IOException {
    actor.require(Permission.UPLOAD);
    byte[] bytes = sent.readNBytes(Math.toIntExact(limits.mostBytes() + 1));
    if (bytes.length > limits.mostBytes()) {
      throw new MediaRefused("media.refused.large", limits.mostBytes() / MEGABYTE);
    }
    return keep(originalName, new MediaIntake(limits).take(bytes), actor);
  }

  private Media keep(String originalName, NewMedia taken, Actor actor) throws IOException {
    Optional<MediaRow> known = rows.find(taken.name());
    folder.write(taken.name(), taken.bytes());
    if (known.isPresent()) {
      return known.get().toMedia();
    }
    Media media =
        new Media(
            taken.name(),
            plainName(originalName, taken),
            taken.width(),
            taken.height(),
            taken.bytes().length,
            actor.id(),
            actor.name(),
            clock.instant());
    rows.add(new MediaRow(media));
    added.fire(new MediaAdded(media.name(), actor.id()));
    return media;
  }

  /** The last part of a path, without what a header or a page could stumble over. */
  private static String plainName(String name, NewMedia taken) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String plain = last.replaceAll("[\\p{Cntrl}\"<>]", "").strip();
    String full = plain.isEmpty() ? "bestand." + taken.type().extension() : plain;
    return full.substring(Math.max(0, full.length() - LONGEST_NAME));
  }
}
