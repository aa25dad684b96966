package nl.groeiwijs.media.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import nl.groeiwijs.media.domain.MediaName;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The bytes of uploaded files on disk. A file appears under its name only when all of it is
 * written, so a crash never leaves half a picture.
 */
@ApplicationScoped
public class MediaFolder {

  private final Path folder;

  MediaFolder() {
    this("");
  }

  /**
   * @param folder where the files are; with several nodes a folder that they share
   */
  @Inject
  public MediaFolder(
      @ConfigProperty(name = "portal.media.dir", defaultValue = "data/media") String folder) {
    this.folder = Path.of(folder);
  }

  /** Writes the bytes under their name; a name that is there already has the same bytes. */
  public void write(MediaName name, byte[] bytes) throws IOException {
    Path file = pathOf(name);
    if (Files.exists(file)) {
      return;
    }
    Files.createDirectories(file.getParent());
    Path writing = Files.createTempFile(file.getParent(), "upload", ".part");
    try {
      try (FileChannel channel = FileChannel.open(writing, StandardOpenOption.WRITE)) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
        channel.force(true);
      }
      Files.move(writing, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(writing);
    }
  }

  /** Where the bytes are, or would be; a name holds no path, so it cannot leave the folder. */
  public Path pathOf(MediaName name) {
    return folder.resolve(name.value().substring(0, 2)).resolve(name.value());
  }

  public void delete(MediaName name) throws IOException {
    Files.deleteIfExists(pathOf(name));
  }
}
