package nl.groeiwijs.journey;

import java.time.Duration;

/** Waiting, in a test that nothing interrupts. */
final class Pause {

  private Pause() {}

  static void of(Duration time) {
    try {
      Thread.sleep(time.toMillis());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
