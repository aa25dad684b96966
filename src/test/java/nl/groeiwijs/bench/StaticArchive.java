package nl.groeiwijs.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A web archive of one page without any code, deployed beside the portal for the benchmark. */
final class StaticArchive {

  static final String ADDRESS = "/static/page.html";

  /** About what a page of the portal weighs before compression. */
  private static final int BYTES = 24_000;

  private StaticArchive() {}

  /** Writes {@code static.war}: its name is its place among the addresses. */
  static Path writeTo(Path folder) throws IOException {
    Path archive = folder.resolve("static.war");
    try (OutputStream file = Files.newOutputStream(archive);
        ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry("page.html"));
      zip.write(page().getBytes(StandardCharsets.US_ASCII));
      zip.closeEntry();
    }
    return archive;
  }

  private static String page() {
    String paragraph = "<p>What a page weighs, without anything that makes it.</p>\n";
    String head = "<!DOCTYPE html>\n<html lang=\"en\"><title>Page</title>\n";
    return head + paragraph.repeat(BYTES / paragraph.length());
  }
}
