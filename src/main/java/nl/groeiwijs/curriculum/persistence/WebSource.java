package nl.groeiwijs.curriculum.persistence;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.groeiwijs.shared.domain.Source;

/** A source that is known by its address only: it is named after its host or repository. */
final class WebSource {

  private static final Pattern COMMIT = Pattern.compile("([\\w-]+/[\\w-]+)@(\\w+)");
  private static final Pattern HOST = Pattern.compile("https?://(?:www\\.)?([^/]+).*");

  private WebSource() {}

  /**
   * @param text a web address, or a commit on GitHub as {@code owner/name@commit}
   */
  static Source of(String text) {
    Matcher commit = COMMIT.matcher(text.strip());
    if (commit.matches()) {
      String url = "https://github.com/" + commit.group(1) + "/tree/" + commit.group(2);
      return new Source(text.strip(), url, Optional.empty());
    }
    String host = HOST.matcher(text.strip()).replaceFirst("$1");
    return new Source(host, text.strip(), Optional.empty());
  }
}
