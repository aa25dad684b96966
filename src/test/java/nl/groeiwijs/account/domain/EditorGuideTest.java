package nl.groeiwijs.account.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of roles that editors read says what the roles are. */
class EditorGuideTest {

  private static final int FIRST_ROLE = 3;

  private final Map<String, String[]> rows = read();

  @Test
  void theTableHasARowForEveryPermission() {
    for (Permission permission : Permission.values()) {
      String name = "`" + permission + "`";
      assertThat(rows).containsKey(name);
      assertThat(ticked(name)).as(name).isEqualTo(roles(role -> role.may(permission)));
    }
  }

  @Test
  void theTableSaysWhoNeedsASecondFactor() {
    assertThat(ticked("second factor required")).isEqualTo(roles(Role::needsSecondFactor));
  }

  private List<Boolean> ticked(String name) {
    String[] cells = rows.get(name);
    return Stream.of(Role.values())
        .map(role -> cells[FIRST_ROLE + role.ordinal()].strip().equals("yes"))
        .toList();
  }

  private static List<Boolean> roles(Predicate<Role> rule) {
    return Stream.of(Role.values()).map(rule::test).toList();
  }

  private static Map<String, String[]> read() {
    try (Stream<String> lines = Files.lines(Path.of("src/site/markdown/editor-guide.md"))) {
      return lines
          .filter(line -> line.startsWith("| ") && line.split("\\|", -1).length == 8)
          .map(line -> line.split("\\|", -1))
          .collect(Collectors.toMap(cells -> cells[1].strip(), cells -> cells));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
