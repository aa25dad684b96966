package nl.groeiwijs.account.web;

import java.util.Map;

/**
 * A form as its view shows it.
 *
 * @param values what was typed, except what is secret
 * @param error why it was refused, or empty
 * @param done what was done, or empty
 */
public record Form(Map<String, String> values, String error, String done) {

  static final Form EMPTY = new Form(Map.of(), "", "");

  public Form {
    values = Map.copyOf(values);
  }

  /** What was typed, to be shown again. */
  public String value(String name) {
    return values.getOrDefault(name, "");
  }

  Form with(String name, String value) {
    Map<String, String> more = new java.util.HashMap<>(values);
    more.put(name, value);
    return new Form(more, error, done);
  }
}
