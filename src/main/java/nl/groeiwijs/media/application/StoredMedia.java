package nl.groeiwijs.media.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.media.domain.Media;
import nl.groeiwijs.media.domain.MediaName;
import nl.groeiwijs.media.domain.UseStage;
import nl.groeiwijs.media.persistence.MediaFolder;
import nl.groeiwijs.media.persistence.MediaRow;
import nl.groeiwijs.media.persistence.MediaRows;

/** Answers who may get the bytes of an uploaded file. */
@ApplicationScoped
public class StoredMedia {

  private final MediaRows rows;
  private final MediaFolder folder;

  StoredMedia() {
    this(null, null);
  }

  @Inject
  public StoredMedia(MediaRows rows, MediaFolder folder) {
    this.rows = rows;
    this.folder = folder;
  }

  /**
   * A file that may be sent.
   *
   * @param open true when everybody may have it, for something published uses it
   */
  public record Found(Media media, Path path, boolean open) {}

  /**
   * The file, for who may have it: everybody when something published uses it, otherwise editors.
   *
   * @param actor who asks; empty for a reader
   */
  @Transactional
  public Optional<Found> find(MediaName name, Optional<Actor> actor) {
    boolean open = rows.isUsed(name, UseStage.LIVE);
    boolean allowed = open || actor.filter(who -> who.may(Permission.READ)).isPresent();
    return allowed ? found(name, open) : Optional.empty();
  }

  /** The file, for a reader who was shown a draft that uses it. */
  @Transactional
  public Optional<Found> findShared(MediaName name) {
    return found(name, rows.isUsed(name, UseStage.LIVE));
  }

  private Optional<Found> found(MediaName name, boolean open) {
    Path path = folder.pathOf(name);
    return rows.find(name)
        .map(MediaRow::toMedia)
        .filter(media -> Files.isRegularFile(path))
        .map(media -> new Found(media, path, open));
  }
}
