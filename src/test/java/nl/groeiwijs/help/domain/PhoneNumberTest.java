package nl.groeiwijs.help.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

  @ParameterizedTest
  @CsvSource({
    "112, 112, 112",
    "113, 113, 113",
    "116 111, 116111, 116111",
    "0800-0432, 0800 0432, 08000432",
    "0900-1113111, 0900 111 31 11, 09001113111",
    "0900 8844, 0900 8844, 09008844",
    "020-261 52 75, 020 261 52 75, +31202615275",
    "0202615275, 020 261 52 75, +31202615275",
    "088-605 01 01, 088 605 01 01, +31886050101",
    "0222-12 34 56, 0222 12 34 56, +31222123456",
    "+31 20 261 52 75, 020 261 52 75, +31202615275",
    "+31 6 428 346 35, 06 42 83 46 35, +31642834635",
    "06-42834635, 06 42 83 46 35, +31642834635"
  })
  void isReadInGroupsAndDialledWhole(String written, String readable, String dialled) {
    PhoneNumber number = PhoneNumber.parse(written).orElseThrow();
    assertThat(number.readable()).isEqualTo(readable);
    assertThat(number.dialled()).isEqualTo(dialled);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0800",
        "0800-043",
        "0800-04321",
        "020-261 52 7",
        "020-261 52 755",
        "+32 2 123 45 67",
        "12",
        "911",
        "bel 112",
        "020.261.52.75",
        "0432-0800-0432"
      })
  void textThatIsNoDutchNumberIsRefused(String text) {
    assertThat(PhoneNumber.parse(text)).isEmpty();
  }

  @Test
  void nothingIsNoNumber() {
    assertThat(PhoneNumber.parse(null)).isEmpty();
  }

  @Test
  void onlyMobileNumbersAreMobile() {
    assertThat(PhoneNumber.parse("06-42834635"))
        .hasValueSatisfying(n -> assertThat(n.isMobile()).isTrue());
    assertThat(PhoneNumber.parse("020-261 52 75"))
        .hasValueSatisfying(n -> assertThat(n.isMobile()).isFalse());
  }
}
