package nl.groeiwijs.publishing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTest {

  private static Optional<Map<String, String>> match(String template, String path) {
    return new Route(template, ErrorPage.class, "/x.xhtml").match(path);
  }

  @Test
  void anAddressWithoutNamesFitsOnlyItself() {
    assertThat(match("/gids", "/gids")).contains(Map.of());
    assertThat(match("/gids", "/gids/")).isEmpty();
    assertThat(match("/gids", "/gidsen")).isEmpty();
    assertThat(match("/", "/")).contains(Map.of());
  }

  @Test
  void aNameTakesOneSegment() {
    assertThat(match("/gids/{slug}", "/gids/lijf")).contains(Map.of("slug", "lijf"));
    assertThat(match("/campagne/{slug}/{page}", "/campagne/a/b"))
        .contains(Map.of("slug", "a", "page", "b"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/gids/", "/gids", "/gids/a/b", "/en/gids/a", "gids/a"})
  void anAddressWithMoreOrLessSegmentsDoesNotFit(String path) {
    assertThat(match("/gids/{slug}", path)).isEmpty();
  }

  @Test
  void aNameWithAStarTakesTheRest() {
    assertThat(match("/wegwijzer/{slug}/{walk*}", "/wegwijzer/route-1/ouder/leeftijd"))
        .contains(Map.of("slug", "route-1", "walk", "ouder/leeftijd"));
    assertThat(match("/wegwijzer/{slug}/{walk*}", "/wegwijzer/route-1/")).isEmpty();
  }

  @Test
  void aDotInATemplateIsADot() {
    assertThat(match("/sitemap.xml", "/sitemap.xml")).isPresent();
    assertThat(match("/sitemap.xml", "/sitemapAxml")).isEmpty();
  }
}
