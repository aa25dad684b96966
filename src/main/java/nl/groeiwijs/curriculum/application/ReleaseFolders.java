package nl.groeiwijs.curriculum.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.groeiwijs.shared.domain.DomainException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The folder in which the one who runs the portal puts releases, each in a folder of its own that
 * is laid out like {@code content/kerndoelen}.
 */
@ApplicationScoped
public class ReleaseFolders {

  private static final String NAME = "[A-Za-z0-9][A-Za-z0-9._-]{0,99}";

  private final String folder;

  /** For the proxy of the container. */
  ReleaseFolders() {
    this("");
  }

  @Inject
  public ReleaseFolders(
      @ConfigProperty(name = "portal.curriculum.dir", defaultValue = "data/kerndoelen")
          String folder) {
    this.folder = folder;
  }

  /** Where releases are put, as people are told. */
  public String place() {
    return folder;
  }

  /** The names of the releases that are there, the last one by name first. */
  public List<String> list() {
    Path place = Path.of(folder);
    if (!Files.isDirectory(place)) {
      return List.of();
    }
    try (Stream<Path> found = Files.list(place)) {
      return found
          .filter(Files::isDirectory)
          .map(path -> path.getFileName().toString())
          .filter(name -> name.matches(NAME))
          .sorted((one, other) -> other.compareTo(one))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder of a release; empty when there is none of this name. */
  public Optional<Path> find(String name) {
    return list().stream().filter(name::equals).findFirst().map(Path.of(folder)::resolve);
  }

  /**
   * The folder of a release.
   *
   * @throws DomainException when there is none of this name
   */
  Path get(String name) {
    return find(name).orElseThrow(() -> new DomainException("curriculum.release.missing", name));
  }
}
