package nl.groeiwijs.shared.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.MissingResourceException;
import nl.groeiwijs.shared.domain.Language;
import org.junit.jupiter.api.Test;

class TextsTest {

  @Test
  void aSentenceIsGivenInTheAskedLanguage() {
    assertThat(Texts.get(Language.NL, "site.search.button")).isEqualTo("Zoek");
    assertThat(Texts.get(Language.EN, "site.search.button")).isEqualTo("Search");
  }

  @Test
  void theLanguageOfTheMachineDoesNotMatter() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.ENGLISH);
      assertThat(Texts.get(Language.NL, "site.skip")).isEqualTo("Ga naar de inhoud");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void argumentsArePutIn() {
    assertThat(Texts.get(Language.NL, "publishing.ages", 4, 6)).contains("4").contains("6");
  }

  @Test
  void anUnknownKeyIsAMistakeOfTheProgram() {
    assertThatThrownBy(() -> Texts.get(Language.NL, "site.none"))
        .isInstanceOf(MissingResourceException.class);
    assertThatThrownBy(() -> Texts.get(Language.NL, "nowhere.none"))
        .isInstanceOf(MissingResourceException.class);
  }
}
