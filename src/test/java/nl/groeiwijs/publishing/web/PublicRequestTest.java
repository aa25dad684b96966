package nl.groeiwijs.publishing.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicRequestTest {

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "q=telefoon", "q=caf%C3%A9", "q=a+b%20c", "q=%EF%BF%BD"})
  void queriesThatCanBeDecodedAreSound(String query) {
    assertThat(PublicRequest.isSound(query)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"q=%E0%A4%A", "q=%zz", "q=%", "q=%ff%fe", "q=caf%E9"})
  void queriesThatCannotBeDecodedAreNot(String query) {
    assertThat(PublicRequest.isSound(query)).isFalse();
  }
}
