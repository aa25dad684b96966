package nl.groeiwijs.account.domain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassphraseRulesTest {

  private static final EmailAddress EMAIL = new EmailAddress("sanne.devries@school.example");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zeven rustige zeilboten",
        "drie koppen thee graag",
        "Hg7#kk_92qLm",
        "🦆🦆 eend in bad"
      })
  void aLongUnusualOneIsGood(String passphrase) {
    assertThatCode(() -> check(passphrase)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "elf tekens., account.passphrase.short",
    "wachtwoord123, account.passphrase.common",
    "Welkom123456, account.passphrase.common",
    "qwertyuiop123, account.passphrase.common",
    "aaaaaaaaaaaaa, account.passphrase.common",
    "appelappelappel, account.passphrase.common",
    "sanne.devries1, account.passphrase.own",
    "Sanne de Vries 12, account.passphrase.own",
    "groeiwijs-2026, account.passphrase.own"
  })
  void anEasyOneIsRefusedWithTheReason(String passphrase, String key) {
    assertThatThrownBy(() -> check(passphrase))
        .isInstanceOfSatisfying(
            PassphraseRefused.class,
            refused -> org.assertj.core.api.Assertions.assertThat(refused.key()).isEqualTo(key));
  }

  @Test
  void lengthIsCountedInCharactersAsPeopleSeeThem() {
    assertThatThrownBy(() -> check("🦆".repeat(11))).hasMessageContaining("short");
    assertThatThrownBy(() -> check("ab cd ef ".repeat(30))).hasMessageContaining("long");
  }

  private static void check(String passphrase) {
    PassphraseRules.check(passphrase, "Sanne de Vries", EMAIL);
  }
}
