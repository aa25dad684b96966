package nl.groeiwijs.help.application;

import java.util.List;
import nl.groeiwijs.shared.application.Texts;
import nl.groeiwijs.shared.domain.Language;

/**
 * Something that a page says in the reader's language.
 *
 * @param key message key in the bundles of this feature
 * @param arguments what the message names, in order: texts that are already in the reader's
 *     language, so that a page passes them on as they are
 */
public record Words(String key, List<String> arguments) {

  public Words {
    arguments = List.copyOf(arguments);
  }

  /** The sentence itself. */
  public String in(Language language) {
    return Texts.get(language, key, arguments.toArray());
  }

  public static Words of(String key, String... arguments) {
    return new Words(key, List.of(arguments));
  }
}
