package nl.groeiwijs.help.application;

import java.util.List;

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

  public static Words of(String key, String... arguments) {
    return new Words(key, List.of(arguments));
  }
}
