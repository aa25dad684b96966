package nl.groeiwijs.search.persistence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The word lists beside the classes, in {@code search/}: UTF-8, one entry per line, {@code #}
 * starts a comment.
 */
public final class WordList {

  /** Groups of Dutch words for the same thing. */
  public static final String SYNONYMS = "synonyms_nl.txt";

  private WordList() {}

  /**
   * The lines of a list that are neither empty nor comment.
   *
   * @param name file name, such as {@code compounds_nl.txt}
   */
  public static List<String> lines(String name) {
    try (InputStream in = WordList.class.getResourceAsStream("/search/" + name)) {
      if (in == null) {
        throw new IllegalStateException("The word list " + name + " is missing");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
