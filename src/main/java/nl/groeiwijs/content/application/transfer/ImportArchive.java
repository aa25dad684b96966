package nl.groeiwijs.content.application.transfer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import nl.groeiwijs.content.domain.transfer.ImportLimits;
import nl.groeiwijs.content.domain.transfer.Manifest;
import nl.groeiwijs.content.domain.transfer.TransferPath;
import nl.groeiwijs.content.domain.transfer.TransferRefused;

/**
 * A zip from outside, read with care: nothing is unpacked to disk, no name is trusted as a path,
 * and nothing unfolds beyond the limits, whatever the zip says of its own sizes.
 */
final class ImportArchive implements AutoCloseable {

  private final ZipFile zip;
  private final ImportLimits limits;
  private final List<String> paths;
  private long unfolded;

  private ImportArchive(ZipFile zip, ImportLimits limits, List<String> paths) {
    this.zip = zip;
    this.limits = limits;
    this.paths = List.copyOf(paths);
  }

  /**
   * @throws TransferRefused {@code content.import.zip} when it is no zip, {@code
   *     content.import.path} for a name that leads out of its folder or comes twice, {@code
   *     content.import.files} for too many
   */
  static ImportArchive open(Path file, ImportLimits limits) throws IOException {
    ZipFile zip = zipOf(file);
    try {
      return new ImportArchive(zip, limits, paths(zip, limits));
    } catch (TransferRefused e) {
      zip.close();
      throw e;
    }
  }

  private static ZipFile zipOf(Path file) throws IOException {
    try {
      return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException e) {
      TransferRefused refused = new TransferRefused("content.import.zip");
      refused.initCause(e);
      throw refused;
    }
  }

  private static List<String> paths(ZipFile zip, ImportLimits limits) {
    if (zip.size() > limits.files()) {
      throw new TransferRefused("content.import.files", limits.files());
    }
    List<String> paths = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (ZipEntry entry : Collections.list(zip.entries())) {
      String name = entry.getName();
      String path = entry.isDirectory() ? name.substring(0, name.length() - 1) : name;
      if (!TransferPath.isSafe(path) || !seen.add(path.toLowerCase(Locale.ROOT))) {
        String shown = name.substring(0, Math.min(100, name.length()));
        throw new TransferRefused("content.import.path", shown);
      }
      if (!entry.isDirectory()) {
        paths.add(path);
      }
    }
    return paths.stream().sorted().toList();
  }

  /** Every file in it except the manifest, by path. */
  List<String> paths() {
    return paths.stream().filter(path -> !path.equals(TransferPath.MANIFEST)).toList();
  }

  boolean has(String path) {
    return paths.contains(path);
  }

  Manifest manifest() throws IOException {
    return has(TransferPath.MANIFEST)
        ? text(TransferPath.MANIFEST).map(Manifest::read).orElse(Manifest.EMPTY)
        : Manifest.EMPTY;
  }

  /** A file as text; empty when it is no UTF-8. */
  Optional<String> text(String path) throws IOException {
    byte[] bytes = bytes(path, limits.textBytes());
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  byte[] media(String path) throws IOException {
    return bytes(path, limits.mediaBytes());
  }

  private byte[] bytes(String path, int most) throws IOException {
    ZipEntry entry = zip.getEntry(path);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[16 * 1024];
    try (InputStream in = zip.getInputStream(entry)) {
      int read = in.read(buffer);
      while (read >= 0) {
        out.write(buffer, 0, read);
        unfolded += read;
        check(path, out.size(), entry.getCompressedSize(), most);
        read = in.read(buffer);
      }
    } catch (ZipException e) {
      TransferRefused refused = new TransferRefused("content.import.zip");
      refused.initCause(e);
      throw refused;
    }
    return out.toByteArray();
  }

  private void check(String path, long size, long packed, int most) {
    if (size > most) {
      throw new TransferRefused("content.import.large", path, most / 1_000_000);
    }
    if (limits.isBomb(size, packed) || unfolded > limits.allBytes()) {
      throw new TransferRefused("content.import.bomb", path);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
