package nl.groeiwijs.search.domain;

import java.util.Locale;

/** What publications can be chosen and counted by. A publication may have several values of one. */
public enum Facet {
  /** {@link KindGroup} word, such as {@code gids}. */
  KIND,
  /** Word of an age band, such as {@code 4-6}. */
  AGE,
  /** Word of a theme, such as {@code grenzen}. */
  THEME,
  /**
   * School sector as in front matter: {@code po}, {@code so}, {@code vo}, {@code vso}, {@code mbo}.
   */
  SECTOR,
  /**
   * Groep or leerjaar: {@code groep-1} to {@code groep-8}; otherwise the sector and the year, such
   * as {@code vo-2} or {@code mbo-1}.
   */
  LEVEL,
  /** Word of a {@link MinutesBand}: how long a lesson takes. */
  MINUTES,
  /** Form of a lesson or of a toolkit page, as in front matter. */
  FORM,
  /** UUID of a kerndoel, in lower case. */
  KERNDOEL,
  /** {@code ouders} or {@code school}, or both. */
  AUDIENCE,
  /** What makes a lesson ready to use: {@code werkblad}, {@code tot-15} minutes to prepare. */
  READY,
  /** Special education that a lesson is for or says how to adapt to: {@code so}, {@code vso}. */
  SPECIAL,
  /** Languages of the letter to parents of a lesson beside Dutch, such as {@code en}. */
  LETTER;

  /** Name of the field in the index. */
  public String field() {
    return "facet_" + name().toLowerCase(Locale.ROOT);
  }
}
