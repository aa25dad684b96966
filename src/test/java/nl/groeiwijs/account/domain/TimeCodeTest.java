package nl.groeiwijs.account.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimeCodeTest {

  /** The secret of RFC 6238, appendix B: "12345678901234567890" in Base32. */
  private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

  private static final Instant AT = Instant.ofEpochSecond(1_111_111_109);
  private static final long STEP = 1_111_111_109 / 30;

  @Test
  void theCodeOfTheStandardIsRight() {
    assertThat(TimeCode.matchingStep(SECRET, "081804", AT, 0)).hasValue(STEP);
    assertThat(TimeCode.matchingStep(SECRET, "081 804", AT, 0)).hasValue(STEP);
  }

  @Test
  void aClockMayBeOneStepOff() {
    assertThat(TimeCode.matchingStep(SECRET, "081804", AT.plusSeconds(30), 0)).hasValue(STEP);
    assertThat(TimeCode.matchingStep(SECRET, "081804", AT.minusSeconds(30), 0)).hasValue(STEP);
    assertThat(TimeCode.matchingStep(SECRET, "081804", AT.plusSeconds(61), 0)).isEmpty();
  }

  @Test
  void aStepIsGoodOnce() {
    assertThat(TimeCode.matchingStep(SECRET, "081804", AT, STEP)).isEmpty();
  }

  @Test
  void nothingElseIsRight() {
    assertThat(TimeCode.matchingStep(SECRET, "081805", AT, 0)).isEmpty();
    assertThat(TimeCode.matchingStep(SECRET, "", AT, 0)).isEmpty();
    assertThat(TimeCode.matchingStep(TimeCode.freshSecret(), "081804", AT, 0)).isEmpty();
  }
}
