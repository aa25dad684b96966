package nl.groeiwijs.publishing.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReaderWishTest {

  @Test
  void programsAreNoReaders() {
    assertThat(ReaderWish.isReader("Mozilla/5.0 (compatible; Googlebot/2.1)")).isFalse();
    assertThat(ReaderWish.isReader("curl/8.0")).isFalse();
    assertThat(ReaderWish.isReader(null)).isFalse();
    assertThat(ReaderWish.isReader("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Firefox/140.0"))
        .isTrue();
  }
}
