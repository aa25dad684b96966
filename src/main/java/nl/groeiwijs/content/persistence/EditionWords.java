package nl.groeiwijs.content.persistence;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.groeiwijs.content.domain.DocumentText;
import nl.groeiwijs.content.domain.EditionFilter;
import nl.groeiwijs.content.domain.Theme;
import nl.groeiwijs.shared.domain.Fields;
import nl.groeiwijs.shared.domain.Issues;

/**
 * What the editors' list finds an edition by: the words of its title, summary and address, its
 * themes and its core goals. A theme and a core goal have a colon in them, which no word has.
 */
final class EditionWords {

  private static final int LONGEST = 60;

  /** Bounds what one text can add, however long its summary is. */
  private static final int MOST = 200;

  private EditionWords() {}

  static Set<String> of(String text, String address) {
    Fields fields = Fields.parse(DocumentText.of(text).frontMatter(), 1, new Issues());
    Set<String> found = new HashSet<>();
    Stream.of(
            fields.texts("themes").stream().map(EditionWords::theme),
            goals(fields).stream().map(EditionWords::kerndoel),
            Stream.of(
                    EditionListing.title(fields),
                    fields.text("summary").orElse(""),
                    fields.text("slug").orElse(""),
                    address)
                .flatMap(part -> EditionFilter.words(part).stream()))
        .flatMap(words -> words)
        .map(word -> word.length() > LONGEST ? word.substring(0, LONGEST) : word)
        .limit(MOST)
        .forEach(found::add);
    return found;
  }

  private static List<String> goals(Fields fields) {
    return fields.records("kerndoelen").stream()
        .flatMap(goal -> goal.text("uuid").stream())
        .toList();
  }

  static String theme(Theme theme) {
    return theme(theme.word());
  }

  private static String theme(String word) {
    return "thema:" + word;
  }

  static String kerndoel(String uuid) {
    return "kerndoel:" + uuid;
  }
}
