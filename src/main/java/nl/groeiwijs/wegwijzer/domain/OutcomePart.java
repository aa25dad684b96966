package nl.groeiwijs.wegwijzer.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The parts of an outcome in their order; recognised by their heading in either language. */
enum OutcomePart {
  DO(true, "Nu doen", "Do now"),
  DO_NOT(true, "Niet doen", "Do not"),
  REPORT(true, "Melden bij", "Report to"),
  AFTERCARE(false, "Nazorg", "Aftercare"),
  COMPANY(false, "Wie erbij", "Who joins");

  private final boolean needed;
  private final List<String> headings;

  OutcomePart(boolean needed, String... headings) {
    this.needed = needed;
    this.headings = List.of(headings);
  }

  boolean isNeeded() {
    return needed;
  }

  String heading() {
    return headings.get(0);
  }

  static Optional<OutcomePart> ofHeading(String text) {
    return Arrays.stream(values()).filter(part -> part.headings.contains(text)).findFirst();
  }
}
