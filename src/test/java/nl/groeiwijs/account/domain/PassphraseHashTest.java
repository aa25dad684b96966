package nl.groeiwijs.account.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PassphraseHashTest {

  private static final String PASSPHRASE = "zeven rustige zeilboten";

  @Test
  void onlyTheSamePassphraseMatches() {
    PassphraseHash hash = PassphraseHash.of(PASSPHRASE);

    assertThat(hash.matches(PASSPHRASE)).isTrue();
    assertThat(hash.matches(PASSPHRASE + " ")).isFalse();
    assertThat(hash.matches("")).isFalse();
  }

  @Test
  void itIsReadBackAsItWasWritten() {
    PassphraseHash hash = PassphraseHash.of(PASSPHRASE);

    assertThat(PassphraseHash.parse(hash.toString())).isEqualTo(hash);
    assertThat(hash.toString()).startsWith("pbkdf2-hmac-sha512$210000$").doesNotContain("zeil");
  }

  @Test
  void theSamePassphraseHasAnotherHashEveryTime() {
    assertThat(PassphraseHash.of(PASSPHRASE)).isNotEqualTo(PassphraseHash.of(PASSPHRASE));
  }

  /** From the test vectors for PBKDF2-HMAC-SHA-512 that follow RFC 6070. */
  @Test
  void itIsTheHashOfTheStandard() {
    PassphraseHash hash =
        new PassphraseHash(
            2,
            java.util.Base64.getEncoder().encodeToString("salt".getBytes()),
            java.util.Base64.getEncoder()
                .encodeToString(
                    java.util.HexFormat.of()
                        .parseHex(
                            "e1d9c16aa681708a45f5c7c4e215ceb66e011a2e9f0040713f18aefdb866d53c"
                                + "f76cab2868a39b9f7840edce4fef5a82be67335c77a6068e04112754f27ccf4e")));

    assertThat(hash.matches("password")).isTrue();
    assertThat(hash.isOutdated()).isTrue();
  }

  @Test
  void anAccentIsTheSameHoweverTheKeyboardMakesIt() {
    assertThat(PassphraseHash.of("cafe\u0301 aan de gracht").matches("caf\u00e9 aan de gracht"))
        .isTrue();
  }
}
