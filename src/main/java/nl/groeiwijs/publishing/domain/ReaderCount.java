package nl.groeiwijs.publishing.domain;

import java.time.LocalDate;

/**
 * How often something happened with a page on a day.
 *
 * @param address of the page, with language prefix
 * @param what a class of where readers came from ({@link CameFrom}), a step of a pathway ({@code
 *     vraag-2}, {@code einde}), an answer ({@code antwoord-ja}) or a reason ({@code reden-mist})
 */
public record ReaderCount(LocalDate day, String address, String what, long times) {

  /** What is counted less often is not shown: a small number could point to a person. */
  public static final int LEAST_SHOWN = 10;
}
