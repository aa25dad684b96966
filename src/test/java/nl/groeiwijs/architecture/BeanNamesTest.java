package nl.groeiwijs.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A name that views use stands for one bean; the container does not start with two of a name. */
class BeanNamesTest {

  private static final Pattern NAMED =
      Pattern.compile(
          "@Named(?:\\(\"([^\"]+)\"\\))?\\s+(?:@\\w+\\s+)*public (?:final )?class (\\w+)");

  @Test
  void everyNameStandsForOneBean() {
    Map<String, String> known = new HashMap<>();
    List<String> problems = new ArrayList<>();
    ProjectFiles.read(ProjectFiles.JAVA, ".java")
        .forEach(
            (path, text) -> {
              Matcher named = NAMED.matcher(text);
              if (named.find()) {
                String name = named.group(1) == null ? ofClass(named.group(2)) : named.group(1);
                String other = known.put(name, path.toString());
                if (other != null) {
                  problems.add(name + ": " + other + " and " + path);
                }
              }
            });
    assertThat(known).hasSizeGreaterThan(20);
    assertThat(problems).isEmpty();
  }

  private static String ofClass(String name) {
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}
