package nl.groeiwijs.media.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.groeiwijs.media.Pictures;
import nl.groeiwijs.media.domain.MediaLimits;
import nl.groeiwijs.media.domain.MediaRefused;
import nl.groeiwijs.media.domain.MediaType;
import nl.groeiwijs.media.domain.NewMedia;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaIntakeTest {

  private final MediaIntake intake = new MediaIntake(MediaLimits.of(2, 3, 10));

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] drawing(String inside) {
    return bytes(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 30\">\n" + inside + "\n</svg>");
  }

  private String refusal(byte[] sent) {
    try {
      intake.take(sent);
    } catch (MediaRefused e) {
      return e.key();
    }
    return "taken";
  }

  @Nested
  class APhoto {

    @Test
    void losesWhatTheCameraWroteInIt() {
      byte[] sent = Pictures.sidewaysPhoto(80, 40, "Straat 1");
      assertThat(new String(sent, StandardCharsets.ISO_8859_1)).contains("Exif", "Straat 1");

      byte[] kept = intake.take(sent).bytes();

      assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "Straat");
    }

    @Test
    void isTurnedTheWayTheCameraWasHeld() {
      NewMedia taken = intake.take(Pictures.sidewaysPhoto(80, 40, "x"));

      assertThat(taken.width()).hasValue(40);
      assertThat(taken.height()).hasValue(80);
      BufferedImage upright = Pictures.read(taken.bytes());
      assertThat(new Color(upright.getRGB(20, 10)).getRed()).isGreaterThan(200);
      assertThat(new Color(upright.getRGB(20, 70)).getBlue()).isGreaterThan(200);
    }

    @Test
    void isMadeSmallerWhenItIsLargerThanAPageShows() {
      NewMedia taken = intake.take(Pictures.picture("jpg", 3_000, 1_500));
      assertThat(taken.width()).hasValue(2_400);
      assertThat(taken.height()).hasValue(1_200);
    }

    @Test
    void isNotMadeLarger() {
      assertThat(intake.take(Pictures.picture("jpg", 30, 20)).width()).hasValue(30);
    }

    @Test
    void withTooManyPixelsIsRefusedBeforeItIsOpened() {
      byte[] bomb = Pictures.picture("png", 5_000, 2_001);
      assertThat(bomb.length).isLessThan(100_000);
      assertThat(refusal(bomb)).isEqualTo("media.refused.pixels");
    }

    @Test
    void thatIsCutOffIsRefused() {
      byte[] whole = Pictures.picture("png", 300, 200);
      assertThat(refusal(Arrays.copyOf(whole, 60))).isEqualTo("media.refused.damaged");
    }
  }

  @Nested
  class OtherPictures {

    @Test
    void aStillGifBecomesAPng() {
      NewMedia taken = intake.take(Pictures.picture("gif", 20, 10));
      assertThat(taken.type()).isEqualTo(MediaType.PNG);
      assertThat(MediaIntake.typeOf(taken.bytes())).isEqualTo(MediaType.PNG);
    }

    @Test
    void aMovingGifIsRefused() {
      assertThat(refusal(Pictures.movingGif())).isEqualTo("media.refused.moving");
    }

    @Test
    void aWebpBecomesWhatEveryProgramReads() {
      // One grey dot, as cwebp writes it.
      byte[] dot =
          java.util.Base64.getDecoder()
              .decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
      assertThat(intake.take(dot).type()).isEqualTo(MediaType.JPEG);
    }
  }

  @Nested
  class ADrawing {

    static Stream<Path> drawingsOfThePortal() throws IOException {
      try (Stream<Path> files = Files.list(Path.of("content/media"))) {
        return files.filter(file -> file.toString().endsWith(".svg")).toList().stream();
      }
    }

    @ParameterizedTest
    @MethodSource("drawingsOfThePortal")
    void thatOnlyDrawsStaysAsItIs(Path file) throws IOException {
      byte[] sent = Files.readAllBytes(file);
      NewMedia taken = intake.take(sent);
      assertThat(taken.bytes()).isEqualTo(sent);
      assertThat(taken.width()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "<script>alert(1)</script>",
          "<g onload=\"alert(1)\"/>",
          "<style>g{}</style>",
          "<g style=\"fill:red\"/>",
          "<foreignObject/>",
          "<image href=\"https://example.org/x.png\"/>",
          "<use href=\"https://example.org/x.svg#a\"/>",
          "<use xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"data:x\"/>",
          "<g fill=\"url(https://example.org/x)\"/>",
          "<g fill=\"URL('//example.org')\"/>",
          "<a href=\"#x\"/>",
          "<animate/>",
          "<x:script xmlns:x=\"http://www.w3.org/1999/xhtml\"/>",
          "<?xml-stylesheet href='x'?>"
        })
    void thatDoesMoreThanDrawIsRefusedWithItsLine(String inside) {
      assertThatThrownBy(() -> intake.take(drawing(inside)))
          .isInstanceOfSatisfying(
              MediaRefused.class,
              e -> {
                assertThat(e.key()).isEqualTo("media.refused.svg");
                assertThat(e.arguments().get(0)).isEqualTo(2);
              });
    }

    @Test
    void mayReferToItsOwnParts() {
      byte[] sent = drawing("<g fill=\"url(#kleur)\"><use href=\"#deel\"/></g>");
      assertThat(intake.take(sent).type()).isEqualTo(MediaType.SVG);
    }

    @Test
    void withADoctypeIsRefused() {
      byte[] sent =
          bytes(
              "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                  + "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>&x;</text></svg>");
      assertThat(refusal(sent)).isIn("media.refused.svg", "media.refused.type");
    }

    @Test
    void thatIsNotWellFormedIsRefused() {
      assertThat(refusal(drawing("<g>"))).isEqualTo("media.refused.damaged");
    }
  }

  @Nested
  class AFile {

    @Test
    void isKnownByWhatIsInItAndStaysAsItIs() {
      byte[] pdf = bytes("%PDF-1.7\n%âãÏÓ\n1 0 obj\n");
      assertThat(intake.take(pdf).type()).isEqualTo(MediaType.PDF);
      assertThat(intake.take(pdf).bytes()).isEqualTo(pdf);
      List<MediaType> office =
          Stream.of("word/document.xml", "xl/workbook.xml", "ppt/presentation.xml")
              .map(part -> intake.take(Pictures.office("[Content_Types].xml", part)).type())
              .toList();
      assertThat(office).containsExactly(MediaType.DOCX, MediaType.XLSX, MediaType.PPTX);
    }

    @Test
    void withMacrosIsRefused() {
      byte[] sent =
          Pictures.office("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin");
      assertThat(refusal(sent)).isEqualTo("media.refused.macros");
    }

    @Test
    void thatIsNotOnTheListIsRefusedWhateverItsNameSays() {
      assertThat(refusal(bytes("<html><script>alert(1)</script></html>")))
          .isEqualTo("media.refused.type");
      assertThat(refusal(bytes("MZ\0\0program"))).isEqualTo("media.refused.type");
      assertThat(refusal(Pictures.office("x.txt"))).isEqualTo("media.refused.type");
      assertThat(refusal(new byte[0])).isEqualTo("media.refused.empty");
    }

    @Test
    void mayBeLargerThanAPictureButNotAnyLarger() {
      byte[] pdf = Arrays.copyOf(bytes("%PDF-1.7\n"), 2_500_000);
      assertThat(intake.take(pdf).type()).isEqualTo(MediaType.PDF);
      assertThat(refusal(Arrays.copyOf(pdf, 3_000_001))).isEqualTo("media.refused.large");
      byte[] photo = Pictures.picture("jpg", 100, 100);
      assertThat(refusal(Arrays.copyOf(photo, 2_000_001))).isEqualTo("media.refused.large");
    }
  }
}
