package nl.groeiwijs.search.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import nl.groeiwijs.search.domain.OwnWords;

/**
 * Which fields, analysis and word lists the index was made with. The version stands in a file
 * beside the index; it is taken away while the index is made, so that a start after a crash makes
 * it again.
 */
public final class MappingVersion {

  /** To be raised with every change of the fields or the analysis. */
  private static final int FIELDS = 4;

  private static final List<String> LISTS =
      List.of("stopwords_nl.txt", "stems_nl.txt", "synonyms_nl.txt", "compounds_nl.txt");

  private final Path file;
  private volatile OwnWords own = OwnWords.NONE;

  public MappingVersion(Path folder) {
    this.file = folder.resolve("version");
  }

  /** What the index is to be made with beside the lists. */
  public void use(OwnWords words) {
    own = words;
  }

  private String current() {
    List<List<String>> words = LISTS.stream().map(WordList::lines).toList();
    String lists = FIELDS + "-" + Integer.toHexString(Objects.hash(words));
    return own.equals(OwnWords.NONE)
        ? lists
        : lists + "-" + Integer.toHexString(Objects.hash(own.synonyms(), own.parts()));
  }

  /** True when the index was made, to its end, with what this portal has. */
  public boolean isCurrent() {
    try {
      return Files.exists(file) && Files.readString(file).equals(current());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void forget() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void remember() {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, current(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
