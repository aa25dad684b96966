package nl.groeiwijs.search.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitleSuggestionsTest {

  @Test
  void eachWordThatIsTypedBeginsAWordOfTheTitle() {
    assertThat(TitleSuggestions.fits("de eerste smartphone: samen afspraken", "sma eer")).isTrue();
    assertThat(TitleSuggestions.fits("de eerste smartphone: samen afspraken", "phone")).isFalse();
    assertThat(TitleSuggestions.fits("ben je oke? op school", "oke")).isTrue();
  }

  @Test
  void accentsAndCapitalsDoNotMatter() {
    assertThat(TitleSuggestions.fold("Ben je Oké?")).isEqualTo("ben je oke?");
  }
}
