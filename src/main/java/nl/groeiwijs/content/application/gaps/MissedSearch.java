package nl.groeiwijs.content.application.gaps;

import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.shared.domain.Language;

/**
 * Words with which readers found nothing.
 *
 * @param times how often, since it was often enough to be kept
 * @param handledBy who did something about it; empty while nobody did
 * @param version what a change is based on
 */
public record MissedSearch(
    UUID id, Language language, String words, int times, Optional<String> handledBy, int version) {

  /** The search of the public site with these words. */
  public String href() {
    return language.prefix()
        + "/zoeken?q="
        + java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8);
  }
}
