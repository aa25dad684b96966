package nl.groeiwijs.content.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Zips that were sent and wait to be imported, on disk. One is of the account that sent it, which
 * stands in its name, and is gone after an hour.
 */
@ApplicationScoped
public class StagedImports {

  public static final Duration LIFE = Duration.ofHours(1);

  private final Path folder;
  private final Clock clock;

  StagedImports() {
    this("", null);
  }

  /**
   * @param folder where they wait; with several nodes a folder that they share
   */
  @Inject
  public StagedImports(
      @ConfigProperty(name = "portal.import.dir", defaultValue = "data/import") String folder,
      Clock clock) {
    this.folder = Path.of(folder);
    this.clock = clock;
  }

  /**
   * Writes what is sent to disk.
   *
   * @param most bytes that it may have
   * @return empty when it has more
   */
  public Optional<UUID> add(InputStream sent, long most, UUID account) throws IOException {
    Files.createDirectories(folder);
    sweep();
    UUID id = UUID.randomUUID();
    Path writing = Files.createTempFile(folder, "staged", ".part");
    try {
      if (!copy(sent, writing, most)) {
        return Optional.empty();
      }
      Files.setLastModifiedTime(writing, FileTime.from(clock.instant()));
      Files.move(writing, path(id, account), StandardCopyOption.ATOMIC_MOVE);
      return Optional.of(id);
    } finally {
      Files.deleteIfExists(writing);
    }
  }

  private static boolean copy(InputStream sent, Path file, long most) throws IOException {
    byte[] buffer = new byte[64 * 1024];
    long total = 0;
    try (OutputStream out = Files.newOutputStream(file)) {
      int read = sent.read(buffer);
      while (read >= 0 && total <= most) {
        out.write(buffer, 0, read);
        total += read;
        read = sent.read(buffer);
      }
    }
    return total <= most;
  }

  /** The zip of this account; empty when it is somebody else's, or an hour has passed. */
  public Optional<Path> find(UUID id, UUID account) throws IOException {
    Path path = path(id, account);
    return Files.isRegularFile(path) && !isOld(path) ? Optional.of(path) : Optional.empty();
  }

  public void remove(UUID id, UUID account) throws IOException {
    Files.deleteIfExists(path(id, account));
  }

  private Path path(UUID id, UUID account) {
    return folder.resolve(id + "." + account + ".zip");
  }

  private boolean isOld(Path path) throws IOException {
    Instant sent = Files.getLastModifiedTime(path).toInstant();
    return !clock.instant().isBefore(sent.plus(LIFE));
  }

  private void sweep() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path path : files.filter(file -> file.toString().endsWith(".zip")).toList()) {
        if (isOld(path)) {
          Files.deleteIfExists(path);
        }
      }
    }
  }
}
