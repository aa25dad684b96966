package nl.groeiwijs.publishing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentTest {

  private static Content of(String text) {
    return Content.of(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theSameBytesHaveTheSameTag() {
    assertThat(of("lijf").tag()).isEqualTo(of("lijf").tag()).isNotEqualTo(of("lijf ").tag());
  }

  @Test
  void whatIsCompressedIsWhatItWas() throws IOException {
    Content content = of("lijf en gevoel ".repeat(100));
    assertThat(content.gzip()).isNotEmpty().hasSizeLessThan(content.bytes().length);
    try (var in = new GZIPInputStream(new ByteArrayInputStream(content.gzip()))) {
      assertThat(in.readAllBytes()).isEqualTo(content.bytes());
    }
  }

  @Test
  void aShortTextIsNotCompressed() {
    assertThat(of("a".repeat(511)).gzip()).isEmpty();
    assertThat(of("a".repeat(512)).gzip()).isNotEmpty();
  }

  @Nested
  class Gzip {

    @ParameterizedTest
    @ValueSource(
        strings = {"gzip", "GZIP", "br, gzip", "gzip;q=0.5", "gzip; q=1", "deflate,gzip;q=0.001"})
    void isTakenByWhoAcceptsIt(String header) {
      assertThat(Content.takesGzip(header)).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
        strings = {"", "identity", "br", "gzip;q=0", "gzip; q=0.0", "gzip;q=0.000", "br, gzip;q=0"})
    void isKeptFromWhoDoesNot(String header) {
      assertThat(Content.takesGzip(header)).isFalse();
    }
  }

  @Nested
  class KnownTag {

    @ParameterizedTest
    @ValueSource(strings = {"\"a\"", "W/\"a\"", "\"b\", \"a\"", "\"b\",W/\"a\"", "*", " \"a\" "})
    void isRecognisedInAList(String header) {
      assertThat(Content.matches(header, "\"a\"")).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "\"b\"", "a", "\"a-gz\"", "\"aa\"", "W/\"b\""})
    void isNotTakenForAnother(String header) {
      assertThat(Content.matches(header, "\"a\"")).isFalse();
    }
  }
}
