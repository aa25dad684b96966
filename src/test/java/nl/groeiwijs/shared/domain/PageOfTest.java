package nl.groeiwijs.shared.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageOfTest {

  @ParameterizedTest
  @CsvSource({"0,1", "1,1", "20,1", "21,2", "40,2", "41,3"})
  void theLastPageMayBePartlyFilled(long total, int pages) {
    assertThat(new PageOf<>(List.of(), 1, 20, total).pages()).isEqualTo(pages);
  }

  @Test
  void theFirstAndTheLastPageEndTheWalk() {
    assertThat(new PageOf<>(List.of(), 1, 20, 41).hasPrevious()).isFalse();
    assertThat(new PageOf<>(List.of(), 1, 20, 41).hasNext()).isTrue();
    assertThat(new PageOf<>(List.of(), 3, 20, 41).hasPrevious()).isTrue();
    assertThat(new PageOf<>(List.of(), 3, 20, 41).hasNext()).isFalse();
    assertThat(new PageOf<>(List.of(), 1, 20, 0).hasNext()).isFalse();
  }
}
