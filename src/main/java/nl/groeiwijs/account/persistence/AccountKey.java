package nl.groeiwijs.account.persistence;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import nl.groeiwijs.account.domain.SecretBox;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The key that seals the secrets of second factors: from configuration (several nodes need the
 * same), or from a file that is made at the first use and that only its owner can read. Who takes a
 * copy of the database elsewhere has no second factors with it.
 */
@ApplicationScoped
public class AccountKey {

  @Inject
  @ConfigProperty(name = "portal.account.key")
  private Optional<String> configured;

  @Inject
  @ConfigProperty(name = "portal.account.key.file", defaultValue = "data/account.key")
  private String file;

  private SecretBox box;

  @PostConstruct
  void read() {
    try {
      String text =
          configured.isPresent() ? configured.get() : readOrMake(Path.of(file).toAbsolutePath());
      box = new SecretBox(Base64.getDecoder().decode(text.strip()));
    } catch (IOException e) {
      throw new UncheckedIOException("The key file cannot be used: " + file, e);
    }
  }

  @Produces
  SecretBox box() {
    return box;
  }

  static String readOrMake(Path path) throws IOException {
    if (!Files.exists(path)) {
      Files.createDirectories(path.getParent());
      make(path);
    }
    return Files.readString(path);
  }

  /** Nobody else can read it, not even for the moment between making and writing. */
  private static void make(Path path) throws IOException {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    FileAttribute<?>[] owner =
        posix
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    String text = Base64.getEncoder().encodeToString(SecretBox.freshKey());
    try (var channel =
        Files.newByteChannel(
            path, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), owner)) {
      channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
    } catch (FileAlreadyExistsException e) {
      // Another node was first; its key is read.
    }
  }
}
