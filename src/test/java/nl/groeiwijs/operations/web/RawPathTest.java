package nl.groeiwijs.operations.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawPathTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/gids/doktertje-spelen",
        "/en/guides/a_b~c",
        "/begrippen/caf%C3%A9",
        "/a%2Fb",
        "/a%20b",
        "/a|b",
        "/a;x=1",
        "/.well-known/security.txt",
        "/a/../b",
        "/a/./b",
        "/caf\u00c3\u00a9"
      })
  void addressThatCanBeDecodedIsSound(String path) {
    assertThat(new RawPath(path).isSound()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/%",
        "/%4",
        "/%zz",
        "/%E0%A4%A",
        "/%+1",
        "/%ff",
        "/%C3",
        "/%C0%AF",
        "/caf\u00e9",
        "/a%00b",
        "/a\\b",
        "/a%5Cb",
        "/a;x=%zz"
      })
  void addressThatCannotBeDecodedIsNotSound(String path) {
    assertThat(new RawPath(path).isSound()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/..", "/../x", "/%2e%2e/x", "/a/../../x", "/./../x", "/a//../../x"})
  void addressAboveTheRootIsNotSound(String path) {
    assertThat(new RawPath(path).isSound()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/WEB-INF/web.xml", "/web-inf", "//META-INF/x", "/%57EB-INF/web.xml", "/WEB-INF/"})
  void whatTheArchiveKeepsToItselfIsNotSound(String path) {
    assertThat(new RawPath(path).isSound()).isFalse();
  }
}
