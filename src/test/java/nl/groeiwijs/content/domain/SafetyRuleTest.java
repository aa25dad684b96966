package nl.groeiwijs.content.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import nl.groeiwijs.shared.domain.Html;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafetyRuleTest {

  private static Set<String> in(String text) {
    return SafetyRule.in(Stream.of(new Block.Prose(new Html("<p>" + text + "</p>"), text, 1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Stuur het beeld niet door.|doorsturen",
        "Je mag dit niet doorsturen.|doorsturen",
        "Never forward a message.|doorsturen",
        "Bewaar het beeld niet.|bewaren",
        "Do not save the picture.|bewaren",
        "Betaal niemand.|betalen",
        "Do not pay.|betalen",
        "Is er gevaar? Bel 112.|112",
        "Denk je aan de dood? Bel 113.|113",
        "Meld het in de app.|melden",
        "You can report it.|melden",
        "Doe aangifte bij de politie.|aangifte",
        "Vraag Veilig Thuis om advies.|veilig thuis"
      })
  void aRuleIsKnownByItsWords(String sentence, String rule) {
    assertThat(in(sentence)).containsExactly(rule);
  }

  @Test
  void otherWordsAreNoRule() {
    assertThat(in("Bewaar de berichten. Stuur je kind een kaart. Pay attention. Bel 1120."))
        .isEmpty();
  }

  @Test
  void aPathwayThatTheTextLeadsToIsARule() {
    assertThat(
            SafetyRule.in(
                Stream.of(
                    new Block.Prose(
                        new Html("<p><a href=\"/wegwijzer/route-9\">hier</a></p>"), "hier", 1))))
        .containsExactly("/wegwijzer/route-9");
  }
}
