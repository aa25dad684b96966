package nl.groeiwijs.campaign.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether a campaign that runs may stand on the home page, which has room for one. */
public enum HomePlace {
  /** {@code eerst}: before the others that run. */
  EERST,
  /** {@code gewoon}: when it is the newest; also when nothing was chosen. */
  GEWOON,
  /** {@code niet}: never. */
  NIET;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<HomePlace> ofWord(String word) {
    return Arrays.stream(values()).filter(place -> place.word().equals(word)).findFirst();
  }
}
