package nl.groeiwijs.publishing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemarkTest {

  private static String kept(String written) {
    return new Remark("/gids/x", LocalDate.of(2026, 11, 24), written).words();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jan.de-vries@example.nl",
        "06 12 34 56 78",
        "+31612345678",
        "020-261 52 75",
        "@jan_123",
        "https://example.nl/jan",
        "www.example.nl",
        "1234567"
      })
  void whatPointsToAPersonIsLeftOut(String personal) {
    assertThat(kept("Dit is " + personal + " van mij."))
        .startsWith("Dit is […]")
        .doesNotContain(personal);
  }

  @Test
  void agesAndShortNumbersStay() {
    assertThat(kept("Mijn kind is 10, groep 7 en 8.")).isEqualTo("Mijn kind is 10, groep 7 en 8.");
  }

  @Test
  void aRemarkIsNoLongerThanItMayBe() {
    assertThat(kept("a ".repeat(2000))).hasSizeLessThanOrEqualTo(Remark.LONGEST);
  }
}
