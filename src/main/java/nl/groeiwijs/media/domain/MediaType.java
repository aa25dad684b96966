package nl.groeiwijs.media.domain;

import java.util.Arrays;
import java.util.Optional;

/** What may be uploaded. A type is found from the bytes, never from the name of the file. */
public enum MediaType {
  JPEG("image/jpeg", "jpg"),
  PNG("image/png", "png"),
  /** Kept as a PNG or JPEG. */
  WEBP("image/webp", "webp"),
  /** Kept as a PNG, when it does not move. */
  GIF("image/gif", "gif"),
  SVG("image/svg+xml", "svg"),
  PDF("application/pdf", "pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
  ODT("application/vnd.oasis.opendocument.text", "odt"),
  ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
  ODP("application/vnd.oasis.opendocument.presentation", "odp");

  private final String mime;
  private final String extension;

  MediaType(String mime, String extension) {
    this.mime = mime;
    this.extension = extension;
  }

  /** Media type as in RFC 6838. */
  public String mime() {
    return mime;
  }

  /** What stands after the dot in its address. */
  public String extension() {
    return extension;
  }

  /** True for what a page can show; everything else is a file to take along. */
  public boolean isPicture() {
    return mime.startsWith("image/");
  }

  /** True for a picture made of dots, which is written anew when it comes in. */
  public boolean isRaster() {
    return isPicture() && this != SVG;
  }

  public static Optional<MediaType> ofMime(String mime) {
    return Arrays.stream(values()).filter(type -> type.mime.equals(mime)).findFirst();
  }

  public static Optional<MediaType> ofExtension(String extension) {
    return Arrays.stream(values()).filter(type -> type.extension.equals(extension)).findFirst();
  }
}
