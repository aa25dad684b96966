package nl.groeiwijs.account.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SecretBoxTest {

  private final SecretBox box = new SecretBox(SecretBox.freshKey());

  @Test
  void itOpensForWhomItWasSealed() {
    assertThat(box.open(box.seal("geheim", "sanne"), "sanne")).isEqualTo("geheim");
  }

  @Test
  void itOpensForNobodyElseAndWithNoOtherKey() {
    String sealed = box.seal("geheim", "sanne");
    SecretBox other = new SecretBox(SecretBox.freshKey());

    assertThatThrownBy(() -> box.open(sealed, "joris")).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> other.open(sealed, "sanne")).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void theSameTextIsSealedDifferentlyEveryTime() {
    assertThat(box.seal("geheim", "sanne")).isNotEqualTo(box.seal("geheim", "sanne"));
  }

  @Test
  void aMarkIsTheSameOnlyForTheSameTextAndKey() {
    assertThat(box.sign("a")).isEqualTo(box.sign("a")).isNotEqualTo(box.sign("b"));
    assertThat(new SecretBox(SecretBox.freshKey()).sign("a")).isNotEqualTo(box.sign("a"));
  }
}
