package nl.groeiwijs.media.application;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.groeiwijs.media.domain.MediaRefused;
import nl.groeiwijs.media.domain.MediaType;

/** Tells a Word file from a spreadsheet and slides, which all are zip files, by what is in them. */
final class OfficeCheck {

  private static final int MOST_PARTS = 5_000;

  private OfficeCheck() {}

  /**
   * @throws MediaRefused {@code media.refused.macros} for a file that can run something, {@code
   *     media.refused.type} for another kind of office file
   */
  static MediaType typeOf(byte[] sent) {
    Set<String> parts = parts(sent);
    if (parts.stream().anyMatch(part -> part.endsWith("vbaproject.bin"))) {
      throw new MediaRefused("media.refused.macros");
    }
    if (parts.contains("word/document.xml")) {
      return MediaType.DOCX;
    }
    if (parts.contains("xl/workbook.xml")) {
      return MediaType.XLSX;
    }
    if (parts.contains("ppt/presentation.xml")) {
      return MediaType.PPTX;
    }
    throw new MediaRefused("media.refused.type", "OOXML");
  }

  private static Set<String> parts(byte[] sent) {
    Set<String> parts = new HashSet<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(sent))) {
      ZipEntry entry = zip.getNextEntry();
      while (entry != null && parts.size() < MOST_PARTS) {
        parts.add(entry.getName().toLowerCase(Locale.ROOT));
        entry = zip.getNextEntry();
      }
    } catch (IOException e) {
      throw damaged(e);
    }
    return parts;
  }

  private static MediaRefused damaged(IOException cause) {
    MediaRefused refused = new MediaRefused("media.refused.damaged");
    refused.initCause(cause);
    return refused;
  }
}
