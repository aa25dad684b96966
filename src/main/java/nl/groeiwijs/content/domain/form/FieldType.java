package nl.groeiwijs.content.domain.form;

/** What can stand in a field, and so which control shows it. */
public enum FieldType {
  /** One line. */
  TEXT,
  /** Some lines, kept as one text. */
  LONG_TEXT,
  /** A word without spaces, such as a slug. */
  WORD,
  /** A day. */
  DATE,
  /** A whole number. */
  NUMBER,
  /** Yes, or nothing. */
  FLAG,
  /** One of some words. */
  CHOICE,
  /** Some of some words. */
  CHOICES,
  /** Words or numbers, with commas between. */
  WORDS,
  /** A text in Dutch and in English. */
  LOCAL,
  /** Rows that each have the same columns. */
  ROWS
}
