package nl.groeiwijs.shared.domain;

import java.util.List;

/**
 * Something in a text that a person can mend.
 *
 * @param line line in the text, counted from 1
 * @param key message key in the bundles ({@code issue.} and this key), which says what is wrong and
 *     what to do
 * @param arguments what the message quotes, in order
 */
public record Issue(int line, String key, List<String> arguments) {

  public Issue {
    arguments = List.copyOf(arguments);
  }

  public static Issue at(int line, String key, Object... arguments) {
    return new Issue(line, key, List.of(arguments).stream().map(String::valueOf).toList());
  }
}
