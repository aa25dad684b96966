package nl.groeiwijs.exchange.web;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.groeiwijs.lesson.domain.LessonKey;
import nl.groeiwijs.shared.domain.Language;

/**
 * How a record of the harvest is called: {@code oai:groeiwijs.example:} and the key of its lesson.
 *
 * @param host name of the portal's host; when it changes, harvesters think all records are new
 * @see <a href="https://www.openarchives.org/OAI/2.0/guidelines-oai-identifier.htm">the scheme</a>
 */
record RecordIdentifier(String host) {

  private static final Pattern KEY =
      Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\\.([a-z]{2}))?");

  String of(LessonKey key) {
    return key.record(host);
  }

  /** The lesson in an identifier; empty when it is not one of this portal. */
  Optional<LessonKey> key(String identifier) {
    if (!identifier.startsWith(prefix())) {
      return Optional.empty();
    }
    Matcher key = KEY.matcher(identifier.substring(prefix().length()));
    if (!key.matches()) {
      return Optional.empty();
    }
    Optional<Language> language =
        key.group(2) == null ? Optional.of(Language.NL) : Language.ofCode(key.group(2));
    return language.map(known -> new LessonKey(UUID.fromString(key.group(1)), known));
  }

  private String prefix() {
    return "oai:" + host + ":";
  }
}
