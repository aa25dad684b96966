package nl.groeiwijs.publishing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * Bytes that are sent as they are: with a strong ETag of their own per encoding, gzip when the
 * client takes it and it helps, and 304 when the client has them.
 *
 * @param bytes as they are
 * @param gzip compressed, or empty when that would not be smaller
 * @param tag ETag without quotes and without encoding
 */
record Content(byte[] bytes, byte[] gzip, String tag) {

  private static final int WORTH_COMPRESSING = 512;
  private static final Pattern REFUSED = Pattern.compile("gzip;q=0(\\.0*)?");

  static Content of(byte[] bytes) {
    byte[] gzip = bytes.length < WORTH_COMPRESSING ? new byte[0] : compress(bytes);
    return new Content(bytes, gzip.length < bytes.length ? gzip : new byte[0], tag(bytes));
  }

  private static byte[] compress(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3);
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static String tag(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  int weight() {
    return bytes.length + gzip.length;
  }

  /** Sends the bytes, or 304 without them; the type and the other headers are set before. */
  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    boolean compressed = gzip.length > 0 && takesGzip(request.getHeader("Accept-Encoding"));
    String etag = "\"" + tag + (compressed ? "-gz" : "") + "\"";
    response.setHeader("ETag", etag);
    if (gzip.length > 0) {
      response.setHeader("Vary", "Accept-Encoding");
    }
    if (matches(request.getHeader("If-None-Match"), etag)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    byte[] body = compressed ? gzip : bytes;
    if (compressed) {
      response.setHeader("Content-Encoding", "gzip");
    }
    response.setContentLength(body.length);
    if (!"HEAD".equals(request.getMethod())) {
      response.getOutputStream().write(body);
    }
  }

  /** True when the header of RFC 9110 section 12.5.3 accepts gzip. */
  static boolean takesGzip(String header) {
    if (header == null) {
      return false;
    }
    for (String coding : header.split(",")) {
      String plain = coding.replace(" ", "").toLowerCase(Locale.ROOT);
      if (plain.startsWith("gzip") && !REFUSED.matcher(plain).matches()) {
        return true;
      }
    }
    return false;
  }

  /** True when the header of RFC 9110 section 13.1.2 holds this tag. */
  static boolean matches(String header, String etag) {
    return header != null
        && Arrays.stream(header.split(","))
            .map(tag -> tag.strip().replaceFirst("^W/", ""))
            .anyMatch(tag -> tag.equals("*") || tag.equals(etag));
  }
}
