package nl.groeiwijs.wegwijzer.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** When a part of the advice is to be done; recognised by its heading in either language. */
public enum Moment {
  HOUR("Het eerste uur", "The first hour"),
  DAY("De eerste dag", "The first day"),
  WEEK("De eerste week", "The first week");

  private final List<String> headings;

  Moment(String... headings) {
    this.headings = List.of(headings);
  }

  /** The word for this moment in message keys and in anchors of the page. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  String heading() {
    return headings.get(0);
  }

  static Optional<Moment> ofHeading(String text) {
    return Arrays.stream(values()).filter(moment -> moment.headings.contains(text)).findFirst();
  }
}
