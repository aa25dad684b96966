package nl.groeiwijs.content.domain.translation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.groeiwijs.content.domain.DocumentText;

/** Cuts a text at its headings of level 2, under names that are the same in every language. */
public final class TextSections {

  /** Name of the front matter. */
  public static final String FRONT_MATTER = "";

  private static final Pattern ANCHOR = Pattern.compile("\\{[^}]*#([a-z0-9-]+)[^}]*}\\s*$");

  private TextSections() {}

  /**
   * The parts in order: the front matter, what stands before the first heading, then each section
   * with its heading. A section is named by its anchor, without one by its place among the
   * sections.
   */
  public static Map<String, String> of(String text) {
    DocumentText document = DocumentText.of(text);
    Map<String, String> sections = new LinkedHashMap<>();
    sections.put(FRONT_MATTER, document.frontMatter());
    List<String> parts = new ArrayList<>(List.of(document.body().split("(?m)(?=^## )")));
    for (int place = 0; place < parts.size(); place++) {
      String part = parts.get(place);
      String heading = part.lines().findFirst().orElse("");
      Matcher anchor = ANCHOR.matcher(heading);
      boolean named = heading.startsWith("## ") && anchor.find();
      String name = named ? "#" + anchor.group(1) : String.valueOf(place);
      sections.merge(name, part, String::concat);
    }
    return sections;
  }
}
