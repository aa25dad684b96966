package nl.groeiwijs.content.application.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.groeiwijs.content.domain.transfer.Manifest;
import nl.groeiwijs.content.domain.transfer.TransferPath;
import nl.groeiwijs.content.persistence.RevisionRow;

/** A zip that is being written. Its manifest comes last, when all is known. */
final class ExportArchive {

  private final ZipOutputStream zip;
  private final StringBuilder manifest = new StringBuilder();
  private final Set<String> paths = new HashSet<>();

  ExportArchive(OutputStream out, Instant now) {
    zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    manifest.append("exported: ").append(now).append("\nfiles:\n");
  }

  /** Adds a text; when its path is taken, the id of the edition makes it another. */
  void addText(String wanted, RevisionRow revision) throws IOException {
    int dot = wanted.indexOf('.');
    String path =
        paths.contains(wanted)
            ? wanted.substring(0, dot) + "-" + revision.editionId() + wanted.substring(dot)
            : wanted;
    add(path, revision.text().getBytes(StandardCharsets.UTF_8), Optional.of(revision));
  }

  boolean has(String path) {
    return paths.contains(path);
  }

  void addMedia(String path, byte[] bytes) throws IOException {
    add(path, bytes, Optional.empty());
  }

  private void add(String path, byte[] bytes, Optional<RevisionRow> revision) throws IOException {
    paths.add(path);
    zip.putNextEntry(new ZipEntry(path));
    zip.write(bytes);
    zip.closeEntry();
    manifest.append(
        Manifest.line(path, new Manifest.Entry(checksum(bytes), revision.map(RevisionRow::id))));
  }

  void finish() throws IOException {
    zip.putNextEntry(new ZipEntry(TransferPath.MANIFEST));
    zip.write(manifest.toString().getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
    zip.finish();
  }

  private static String checksum(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
