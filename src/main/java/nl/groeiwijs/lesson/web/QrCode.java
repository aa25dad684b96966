package nl.groeiwijs.lesson.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;

/** A text as a QR code (ISO/IEC 18004) with the quiet zone of four modules around it. */
final class QrCode {

  private static final int QUIET_ZONE = 4;

  /** Dots per module of the picture for those who cannot use vectors. */
  private static final int SCALE = 8;

  /** Short texts survive a crease in the paper; long ones are dense enough as they are. */
  private static final int SHORT = 200;

  private final String text;

  private QrCode(String text) {
    this.text = text;
  }

  static QrCode of(String text) {
    return new QrCode(text);
  }

  private BitMatrix matrix(int size) {
    ErrorCorrectionLevel level =
        text.length() <= SHORT ? ErrorCorrectionLevel.M : ErrorCorrectionLevel.L;
    try {
      return new QRCodeWriter()
          .encode(
              text,
              BarcodeFormat.QR_CODE,
              size,
              size,
              Map.of(EncodeHintType.MARGIN, QUIET_ZONE, EncodeHintType.ERROR_CORRECTION, level));
    } catch (WriterException e) {
      throw new IllegalArgumentException("Too long for a QR code: " + text.length(), e);
    }
  }

  /** One path of squares on white, a module a unit. */
  String svg() {
    BitMatrix matrix = matrix(0);
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < matrix.getHeight(); y++) {
      for (int x = 0; x < matrix.getWidth(); x++) {
        if (matrix.get(x, y)) {
          path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
        }
      }
    }
    int size = matrix.getWidth();
    return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" shape-rendering="crispEdges">\
        <path fill="#fff" d="M0 0h%dv%dH0z"/><path d="%s"/></svg>
        """
        .formatted(size, size, size, size, path);
  }

  byte[] png() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int modules = matrix(0).getWidth();
    try {
      MatrixToImageWriter.writeToStream(matrix(modules * SCALE), "PNG", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The picture as an address that holds it, for paper. */
  String dataAddress() {
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(png());
  }
}
