package nl.groeiwijs.exchange.web.api;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import nl.groeiwijs.shared.domain.Language;

/**
 * The query of a request. A parameter that does not exist, or is given twice, is refused: who
 * misspells a filter would think that it had no effect.
 */
final class Question {

  static final String PAGE = "pagina";
  static final String LANGUAGE = "taal";
  private static final int LONGEST = 200;

  private final Map<String, String> values = new TreeMap<>();

  private Question() {}

  /**
   * @param known names of the parameters that may be given
   * @throws jakarta.ws.rs.WebApplicationException 400 for any other
   */
  static Question of(UriInfo request, String... known) {
    MultivaluedMap<String, String> sent = request.getQueryParameters();
    Question question = new Question();
    for (Map.Entry<String, List<String>> parameter : sent.entrySet()) {
      if (!List.of(known).contains(parameter.getKey())) {
        throw Problem.badRequest("Known parameters are: " + String.join(", ", known) + ".");
      }
      String value = parameter.getValue().get(0);
      if (parameter.getValue().size() > 1 || value.length() > LONGEST) {
        throw Problem.badRequest(parameter.getKey() + ": give one value, not longer than 200.");
      }
      question.values.put(parameter.getKey(), value);
    }
    return question;
  }

  /** What was given, in a fixed order. */
  Map<String, String> values() {
    return values;
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(values.get(name)).filter(value -> !value.isBlank());
  }

  /**
   * A value of a closed list.
   *
   * @param reader empty for what is not in the list
   */
  <T> Optional<T> word(String name, Function<String, Optional<T>> reader) {
    return text(name)
        .map(
            word ->
                reader
                    .apply(word)
                    .orElseThrow(() -> Problem.badRequest(name + ": not a known value.")));
  }

  Language language() {
    return word(LANGUAGE, Language::ofCode).orElse(Language.NL);
  }

  /**
   * @param last the last page that can be asked for
   */
  int page(int last) {
    String number = values.getOrDefault(PAGE, "1");
    if (!number.matches("[1-9]\\d{0,4}") || Integer.parseInt(number) > last) {
      throw Problem.badRequest(PAGE + ": a number from 1 to " + last + ".");
    }
    return Integer.parseInt(number);
  }
}
