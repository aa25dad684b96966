package nl.groeiwijs.publishing.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An address, the page that answers it and the view that shows it. */
public final class Route {

  private static final Pattern NAME = Pattern.compile("\\{([a-z]+)(\\*?)}");

  private final String template;
  private final Class<? extends PublicPage> page;
  private final String view;
  private final Set<String> parameters;
  private final boolean takesForms;
  private final Pattern pattern;
  private final List<String> names = new ArrayList<>();

  /**
   * @param template address without language prefix, with names in braces, each for one segment:
   *     {@code /gids/{slug}}; a name with a star takes the rest: {@code /wegwijzer/{slug}/{walk*}}
   * @param page bean that loads what the view shows
   * @param view path of the view in the archive
   */
  public Route(String template, Class<? extends PublicPage> page, String view) {
    this(template, page, view, Set.of(), false);
  }

  private Route(
      String template,
      Class<? extends PublicPage> page,
      String view,
      Set<String> parameters,
      boolean takesForms) {
    this.template = template;
    this.page = page;
    this.view = view;
    this.parameters = parameters;
    this.takesForms = takesForms;
    this.pattern = compile();
  }

  /**
   * The same route for a page that reads these parameters of the query string. All others mean
   * nothing to it: an address with them shows the same page, from the same place in the cache.
   */
  public Route asking(Collection<String> names) {
    return new Route(template, page, view, Set.copyOf(names), takesForms);
  }

  /**
   * The same route for a page that may also be asked by a form ({@code POST}), so that what the
   * reader tells stands in no address. Such an answer is kept nowhere.
   */
  public Route takingForms() {
    return new Route(template, page, view, parameters, true);
  }

  boolean takesForms() {
    return takesForms;
  }

  /** The parameters that the page reads. */
  Set<String> parameters() {
    return parameters;
  }

  private Pattern compile() {
    Matcher matcher = NAME.matcher(template);
    StringBuilder regex = new StringBuilder();
    int end = 0;
    while (matcher.find()) {
      regex.append(Pattern.quote(template.substring(end, matcher.start())));
      regex.append(matcher.group(2).isEmpty() ? "([^/]+)" : "(.+)");
      names.add(matcher.group(1));
      end = matcher.end();
    }
    return Pattern.compile(regex.append(Pattern.quote(template.substring(end))).toString());
  }

  /** The values of the names when the address fits this route. */
  Optional<Map<String, String>> match(String path) {
    Matcher matcher = pattern.matcher(path);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      values.put(names.get(i), matcher.group(i + 1));
    }
    return Optional.of(Map.copyOf(values));
  }

  public String template() {
    return template;
  }

  Class<? extends PublicPage> page() {
    return page;
  }

  String view() {
    return view;
  }
}
