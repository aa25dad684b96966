package nl.groeiwijs.lesson.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {

  private static String read(byte[] png) throws IOException, ReaderException {
    var source = new BufferedImageLuminanceSource(ImageIO.read(new ByteArrayInputStream(png)));
    return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 200, 201, 1_000, 1_900})
  void isReadAgainAsItWasWritten(int length) throws IOException, ReaderException {
    String text = "https://example.nl/" + "a".repeat(length);

    assertThat(read(QrCode.of(text).png())).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"//elders.nl/", "/\\elders.nl", "https://elders.nl/", "", "/met spatie"})
  void addressElsewhereIsNone(String target) {
    assertThat(QrFiles.isOfPortal(target)).isFalse();
  }

  @Test
  void addressOfThePortalIsOne() {
    assertThat(QrFiles.isOfPortal("/jaarplan?lessen=aaaaaaaaaa&naam=a+b")).isTrue();
  }

  @Test
  void drawingHasAQuietZoneOnWhite() {
    assertThat(QrCode.of("https://example.nl/").svg())
        .startsWith("<svg")
        .contains("viewBox=\"0 0 33 33\"")
        .contains("M4 4h1v1h-1z")
        .doesNotContain("M3 ");
  }
}
