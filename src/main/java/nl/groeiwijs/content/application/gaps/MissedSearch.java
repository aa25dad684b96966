package nl.groeiwijs.content.application.gaps;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
    return language.prefix() + "/zoeken?q=" + encoded();
  }

  /** The screen on which these words are brought together with others. */
  public String lineHref() {
    return "/cms/zoekwoorden?woord=" + encoded() + "#woorden";
  }

  private String encoded() {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
