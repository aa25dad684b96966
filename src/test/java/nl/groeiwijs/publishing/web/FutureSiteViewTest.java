package nl.groeiwijs.publishing.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever follows a link in the site of tomorrow stays in tomorrow. */
class FutureSiteViewTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<a href=\"/gids/kusje\">        | <a href=\"/voorbeeld/t/gids/kusje\">",
        "<a class=\"x\" href=\"/\">      | <a class=\"x\" href=\"/voorbeeld/t/\">",
        "<a href=\"/en/?q=a\">           | <a href=\"/voorbeeld/t/en/?q=a\">",
        "<form action=\"/zoeken\">       | <form action=\"/voorbeeld/t/zoeken\">",
        "<a href=\"#hulp\">              | <a href=\"#hulp\">",
        "<a href=\"//example.org/\">     | <a href=\"//example.org/\">",
        "<a href=\"https://a.example/\"> | <a href=\"https://a.example/\">",
        "<a href=\"/media/x.pdf\">       | <a href=\"/media/x.pdf\">",
        "<link href=\"/assets/x.css\">   | <link href=\"/assets/x.css\">",
        "<a href=\"/voorbeeld/t/a\">     | <a href=\"/voorbeeld/t/a\">",
      })
  void linksWithinTheSiteLeadOnWithinThePreview(String html, String shown) {
    assertThat(FutureSiteView.within(html, "/voorbeeld/t")).isEqualTo(shown);
  }
}
