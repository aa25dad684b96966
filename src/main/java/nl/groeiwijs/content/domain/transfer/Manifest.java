package nl.groeiwijs.content.domain.transfer;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.shared.domain.Fields;
import nl.groeiwijs.shared.domain.Issues;

/**
 * What a zip says of its own files: the checksum of each, and of which revision a text is. With the
 * revision an import can tell a text that was changed outside from one that was changed here since.
 *
 * @param entries by path
 */
public record Manifest(Map<String, Entry> entries) {

  public static final Manifest EMPTY = new Manifest(Map.of());

  /**
   * One file.
   *
   * @param checksum SHA-256 in hexadecimal
   * @param revision empty for what is no text
   */
  public record Entry(String checksum, Optional<UUID> revision) {}

  public Manifest {
    entries = Map.copyOf(entries);
  }

  /** Reads a manifest; what is not as it should be counts as not there. */
  public static Manifest read(String text) {
    Map<String, Entry> entries = new HashMap<>();
    for (Fields file : Fields.parse(text, 1, new Issues()).records("files")) {
      Optional<UUID> revision =
          file.text("revision").filter(id -> id.matches("[0-9a-f-]{36}")).map(UUID::fromString);
      entries.put(
          file.text("path").orElse(""), new Entry(file.text("sha256").orElse(""), revision));
    }
    return new Manifest(entries);
  }

  /** A line of a manifest. */
  public static String line(String path, Entry entry) {
    String revision = entry.revision().map(id -> ", revision: " + id).orElse("");
    return "  - {path: \"" + path + "\", sha256: " + entry.checksum() + revision + "}\n";
  }

  public Optional<UUID> revisionOf(String path) {
    return Optional.ofNullable(entries.get(path)).flatMap(Entry::revision);
  }
}
