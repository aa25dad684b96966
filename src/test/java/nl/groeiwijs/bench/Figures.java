package nl.groeiwijs.bench;

import java.time.Duration;
import java.util.Locale;

/**
 * What a load measured.
 *
 * @param nanos time of each answer, from the request to the last byte, sorted
 * @param time from the first request to the last answer
 * @param bytes of one answer as sent
 */
record Figures(long[] nanos, Duration time, long bytes) {

  double perSecond() {
    return nanos.length / (time.toNanos() / 1e9);
  }

  /** The time within which this part of the answers came: nearest rank. */
  double millis(double part) {
    int rank = (int) Math.ceil(part * nanos.length);
    return nanos[Math.max(rank, 1) - 1] / 1e6;
  }

  /**
   * @param processor what the server took of the processors meanwhile; unlike the other figures it
   *     hardly depends on what else the machine does
   */
  String row(String name, Duration processor) {
    return String.format(
        Locale.ROOT,
        "%-32s %9.0f %9.2f %9.2f %9.2f %9d %9d",
        name,
        perSecond(),
        millis(0.5),
        millis(0.99),
        processor.toNanos() / 1e6 / nanos.length,
        bytes,
        nanos.length);
  }

  static String head() {
    return String.format(
        "%-32s %9s %9s %9s %9s %9s %9s",
        "", "req/s", "p50 ms", "p99 ms", "cpu ms", "bytes", "answers");
  }
}
