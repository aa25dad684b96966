package nl.groeiwijs.content.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The pictures that came with the portal, in {@code content/media}. */
@ApplicationScoped
public class ContentPictures {

  private final Path folder;

  ContentPictures() {
    this("");
  }

  @Inject
  public ContentPictures(
      @ConfigProperty(name = "portal.content.dir", defaultValue = "content") String folder) {
    this.folder = Path.of(folder, "media");
  }

  /**
   * @param name plain file name; anything else is not there
   */
  public Optional<byte[]> find(String name) throws IOException {
    boolean plain = name.matches("[a-z0-9]+(-[a-z0-9]+)*\\.(svg|png)");
    Path file = folder.resolve(plain ? name : "-");
    return plain && Files.isRegularFile(file)
        ? Optional.of(Files.readAllBytes(file))
        : Optional.empty();
  }
}
