package nl.groeiwijs.content.domain;

import nl.groeiwijs.shared.domain.DomainException;

/**
 * What somebody says with a step, for colleagues: in the history and in the audit log.
 *
 * @param text without white space around it; empty for nothing
 */
public record Note(String text) {

  /** Longest note of a step, in characters. */
  public static final int LONGEST = 2_000;

  /** Longest reason of a revision, in characters. */
  public static final int LONGEST_REASON = 500;

  /**
   * @throws DomainException {@code content.note.long}
   */
  public Note {
    text = text == null ? "" : text.strip();
    limit(text, LONGEST);
  }

  /**
   * A note that must be given.
   *
   * @throws DomainException {@code content.note.missing}, or {@code content.note.long}
   */
  public static String needed(String text) {
    String given = new Note(text).text();
    if (given.isEmpty()) {
      throw new DomainException("content.note.missing");
    }
    return given;
  }

  /** The reason of a revision; may be empty. */
  public static String reason(String text) {
    String given = new Note(text).text();
    limit(given, LONGEST_REASON);
    return given;
  }

  private static void limit(String text, int longest) {
    if (text.length() > longest) {
      throw new DomainException("content.note.long", longest, text.length());
    }
  }
}
