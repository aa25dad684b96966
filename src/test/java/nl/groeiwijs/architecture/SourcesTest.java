package nl.groeiwijs.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the compiler lets through and the house does not. */
class SourcesTest {

  private static final Pattern WHOLESALE =
      Pattern.compile(
          "catch \\((?:[^)]*\\W)?(Throwable|Exception|RuntimeException|Error)\\W[^)]*\\)");

  /** The outermost filter is where everything ends. */
  @Test
  void onlyTheOutermostFilterCatchesWhatHasNoName() {
    assertThat(
            places(
                ProjectFiles.JAVA,
                WHOLESALE,
                path -> !path.endsWith("publishing/web/HeadersFilter.java")))
        .isEmpty();
  }

  @Test
  void nothingIsLeftForLater() {
    Pattern later = Pattern.compile("TODO|FIXME|XXX(?!\\w)");
    assertThat(places(Path.of("src/main"), later, path -> true)).isEmpty();
  }

  @Test
  void noWarningIsSilenced() {
    Pattern silenced = Pattern.compile("@SuppressWarnings");
    assertThat(places(ProjectFiles.JAVA, silenced, path -> true)).isEmpty();
  }

  private static List<String> places(Path folder, Pattern pattern, Predicate<Path> where) {
    List<String> places = new ArrayList<>();
    ProjectFiles.read(folder, ".java", ".xhtml", ".properties", ".sql", ".css", ".js")
        .forEach(
            (path, text) -> {
              if (where.test(path)) {
                pattern
                    .matcher(text)
                    .results()
                    .forEach(
                        found ->
                            places.add(
                                path
                                    + ":"
                                    + ProjectFiles.line(text, found.start())
                                    + " "
                                    + found.group()));
              }
            });
    return places;
  }
}
