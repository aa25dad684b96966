package nl.groeiwijs.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CmsAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/cms",
        "/cms/",
        "/cms/publicaties",
        "/cms/publicaties?q=a%20b&taal=nl&van=2026-01-01"
      })
  void aScreenOfTheCmsCanBeWanted(String to) {
    assertThat(CmsAddress.wanted(to)).contains(to);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/gids",
        "/cmsx",
        "https://a.example",
        "//a.example/cms",
        "/cms//a.example",
        "/cms/../gids",
        "/cms/\\a",
        "/cms/a\r\nX: y",
        "/cms/sign-in",
        "/cms/sign-out",
        "/cms/link/abc",
        "/cms/sign-in?to=/cms",
        "/cms/?to=https://a.example",
        "/cms@a.example"
      })
  void nothingElseCan(String to) {
    assertThat(CmsAddress.wanted(to)).isEmpty();
  }

  @Test
  void nothingIsWantedWhenNothingWasAsked() {
    assertThat(CmsAddress.wanted(null)).isEmpty();
  }

  @Test
  void onlyTheScreensBeforeTheDoorAreOpen() {
    assertThat(CmsAddress.isOpen("/cms/sign-in/code")).isTrue();
    assertThat(CmsAddress.isOpen("/cms/link/abc")).isTrue();
    assertThat(CmsAddress.isOpen("/cms/sign-inx")).isFalse();
    assertThat(CmsAddress.isOpen("/cms/linkx")).isFalse();
    assertThat(CmsAddress.isOpen("/cms/account/sign-in.xhtml")).isFalse();
  }
}
