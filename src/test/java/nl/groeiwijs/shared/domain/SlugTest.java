package nl.groeiwijs.shared.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", "0", "doktertje-spelen", "route-1", "a-b-c"})
  void lowerCaseWordsWithSingleHyphensAreASlug(String text) {
    assertThat(new Slug(text)).hasToString(text);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {"", " ", "A", "é", "a b", "-a", "a-", "a--b", "a_b", "a/b", "..", "a.b", "a\n"})
  void anythingElseIsNone(String text) {
    assertThat(Slug.isSlug(text)).isFalse();
    assertThatThrownBy(() -> new Slug(text))
        .isInstanceOfSatisfying(
            DomainException.class, e -> assertThat(e.key()).isEqualTo("slug.form"));
  }

  @Test
  void aHundredCharactersFitAndOneMoreDoesNot() {
    assertThat(Slug.isSlug("a".repeat(100))).isTrue();
    assertThat(Slug.isSlug("a".repeat(101))).isFalse();
  }
}
