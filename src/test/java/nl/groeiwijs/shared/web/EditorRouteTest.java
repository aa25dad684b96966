package nl.groeiwijs.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class EditorRouteTest {

  private final EditorRoute route =
      new EditorRoute("/cms/publicatie/{id}/geschiedenis", "/cms/content/history.xhtml");

  @Test
  void aNameStandsForOnePartOfTheAddress() {
    assertThat(route.match("/cms/publicatie/42/geschiedenis")).contains(Map.of("id", "42"));
    assertThat(route.match("/cms/publicatie/4/2/geschiedenis")).isEmpty();
    assertThat(route.match("/cms/publicatie//geschiedenis/x")).isEmpty();
  }

  @Test
  void theRestMustBeTheSame() {
    assertThat(route.match("/cms/publicatie/42")).isEmpty();
    assertThat(route.match("/cms/publicatie/42/geschiedenis/meer")).isEmpty();
    assertThat(route.match("/cms/publicaties/42/geschiedenis")).isEmpty();
  }
}
