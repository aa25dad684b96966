package nl.groeiwijs.exchange.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.groeiwijs.publishing.web.LinkedData;
import nl.groeiwijs.publishing.web.PublicAddress;
import nl.groeiwijs.shared.domain.PageOf;

/** The shapes that all answers share: a page of a list, and one thing, each with its links. */
@ApplicationScoped
public class Answer {

  /** Items on a page of a list. */
  static final int SIZE = 20;

  private static final String LINKS = "_links";

  @Inject private PublicAddress address;

  /**
   * A page of a list.
   *
   * @param path of the list, without the root
   * @param question what was asked; goes into the links
   */
  <T> JsonObject list(
      String path, Question question, PageOf<T> page, Function<T, JsonObjectBuilder> shown) {
    JsonObjectBuilder links = LinkedData.object().add("self", link(path, question, page.number()));
    if (page.hasPrevious()) {
      links.add("prev", link(path, question, page.number() - 1));
    }
    if (page.hasNext()) {
      links.add("next", link(path, question, page.number() + 1));
    }
    JsonArrayBuilder items = LinkedData.array();
    page.items().stream().map(shown).forEach(items::add);
    return LinkedData.object()
        .add(LINKS, links)
        .add("pagina", page.number())
        .add("paginagrootte", page.size())
        .add("totaal", page.total())
        .add("resultaten", items)
        .build();
  }

  private JsonObjectBuilder link(String path, Question question, int number) {
    Map<String, String> values = new TreeMap<>(question.values());
    if (number == 1) {
      values.remove(Question.PAGE);
    } else {
      values.put(Question.PAGE, String.valueOf(number));
    }
    String query =
        values.entrySet().stream()
            .map(
                value ->
                    value.getKey()
                        + "="
                        + URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return href(ReadInterface.ROOT + path + (query.isEmpty() ? "" : "?" + query));
  }

  /**
   * Something with links to itself here and to its page.
   *
   * @param path here, without the root
   * @param page address of its page, with language prefix
   */
  JsonObjectBuilder one(String path, String page) {
    return LinkedData.object()
        .add(
            LINKS,
            LinkedData.object()
                .add("self", href(ReadInterface.ROOT + path))
                .add("pagina", href(page)));
  }

  private JsonObjectBuilder href(String path) {
    return LinkedData.object().add("href", address.absolute(path));
  }

  static JsonArrayBuilder texts(Collection<String> texts) {
    JsonArrayBuilder array = LinkedData.array();
    texts.forEach(array::add);
    return array;
  }

  static JsonArrayBuilder numbers(Collection<Integer> numbers) {
    JsonArrayBuilder array = LinkedData.array();
    numbers.forEach(array::add);
    return array;
  }
}
