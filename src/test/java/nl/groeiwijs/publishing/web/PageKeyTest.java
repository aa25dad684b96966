package nl.groeiwijs.publishing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class PageKeyTest {

  private static final Set<String> NAMES = Set.of("q", "pagina");

  @Test
  void leavesOutWhatThePageDoesNotRead() {
    assertThat(PageKey.only(NAMES, "q=lijf&utm_source=brief&pagina=2"))
        .isEqualTo("q=lijf&pagina=2");
    assertThat(PageKey.only(Set.of(), "q=lijf&x")).isEmpty();
  }

  @Test
  void knowsAParameterWhoseNameIsEscaped() {
    assertThat(PageKey.only(NAMES, "%71=lijf")).isEqualTo("%71=lijf");
  }

  @Test
  void keepsTheOrderAndTheRepetitionOfValues() {
    assertThat(PageKey.only(NAMES, "pagina=2&q=a&q=b")).isEqualTo("pagina=2&q=a&q=b");
  }
}
