package nl.groeiwijs.account.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

  @Test
  void capitalsAndSpacesAroundItDoNotMatter() {
    assertThat(new EmailAddress(" Sanne@School.Example ")).hasToString("sanne@school.example");
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "sanne",
        "@school.example",
        "sanne@school",
        "a b@school.example",
        "a@b.nl\nCc: x@y.nl",
        "a@b.nl,c@d.nl"
      })
  void whatIsNoAddressIsRefused(String text) {
    assertThatThrownBy(() -> new EmailAddress(text)).isInstanceOf(AccountRefused.class);
  }
}
