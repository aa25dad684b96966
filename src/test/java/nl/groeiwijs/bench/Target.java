package nl.groeiwijs.bench;

import java.util.List;

/**
 * What is asked for.
 *
 * @param name as it stands in the table
 * @param path with query string
 */
record Target(String name, String path) {

  /** The yardstick: a file of {@link StaticArchive}, sent by the server's own servlet. */
  static final Target STATIC_FILE = new Target("static file of the server", StaticArchive.ADDRESS);

  /** The pages that readers open most, and those that ask most of the portal. */
  static final List<Target> PAGES =
      List.of(
          new Target("home", "/"),
          new Target("guide", "/gids/doktertje-spelen"),
          new Target("search", "/zoeken?q=telefoon"),
          new Target("lesson finder", "/lessen?sector=po"));
}
