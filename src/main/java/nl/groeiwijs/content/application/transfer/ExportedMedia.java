package nl.groeiwijs.content.application.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.groeiwijs.content.domain.transfer.TransferPath;
import nl.groeiwijs.content.persistence.ContentPictures;
import nl.groeiwijs.media.application.StoredMedia;
import nl.groeiwijs.media.domain.MediaName;

/** Finds the files that a text shows, so that they go along with it. */
@ApplicationScoped
public class ExportedMedia {

  /** A picture that came with the portal, in front matter or in the body. */
  private static final Pattern PICTURE =
      Pattern.compile("(?m)(?:^image:[ \\t]*\"?|/media/)([a-z0-9-]{1,60}\\.(?:svg|png))");

  private final StoredMedia stored;
  private final ContentPictures pictures;

  ExportedMedia() {
    this(null, null);
  }

  @Inject
  public ExportedMedia(StoredMedia stored, ContentPictures pictures) {
    this.stored = stored;
    this.pictures = pictures;
  }

  void addTo(ExportArchive archive, String text) throws IOException {
    for (MediaName name : MediaName.allIn(text)) {
      String path = TransferPath.MEDIA + name;
      Optional<StoredMedia.Found> found = stored.findShared(name);
      if (found.isPresent() && !archive.has(path)) {
        archive.addMedia(path, Files.readAllBytes(found.get().path()));
      }
    }
    for (var picture : PICTURE.matcher(text).results().toList()) {
      String path = TransferPath.MEDIA + picture.group(1);
      Optional<byte[]> bytes = pictures.find(picture.group(1));
      if (bytes.isPresent() && !archive.has(path)) {
        archive.addMedia(path, bytes.get());
      }
    }
  }
}
