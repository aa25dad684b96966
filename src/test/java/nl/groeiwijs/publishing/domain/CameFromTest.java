package nl.groeiwijs.publishing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CameFromTest {

  @ParameterizedTest
  @CsvSource({
    ", DIRECT",
    "https://www.google.nl/, SEARCH",
    "https://duckduckgo.com/?q=x, SEARCH",
    "https://l.facebook.com/l.php, SOCIAL",
    "https://school.example/ouders, SITE",
    "https://notgoogle.example/, SITE",
    "geen adres, SITE"
  })
  void onlyTheClassOfTheAddressIsKept(String referrer, CameFrom expected) {
    assertThat(CameFrom.of(referrer)).isEqualTo(expected);
  }
}
