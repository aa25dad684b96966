package nl.groeiwijs.search.application;

import static org.assertj.core.api.Assertions.assertThat;

import nl.groeiwijs.search.persistence.IndexSettings;
import nl.groeiwijs.search.persistence.PublicationIndex;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UrgentWordsTest {

  private PublicationIndex index;
  private UrgentWords urgent;

  @BeforeAll
  void open() {
    index = new PublicationIndex(IndexSettings.inMemory());
    urgent = new UrgentWords(index);
  }

  @AfterAll
  void close() {
    index.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mijn dochter wordt gechanteerd",
        "afpersing",
        "naaktfoto's",
        "Nude doorgestuurd",
        "ik wil niet meer leven",
        "kindermisbruik",
        "my son is being blackmailed",
        "kill myself"
      })
  void wordsOfAnEmergencyAreHeard(String words) {
    assertThat(urgent.areIn(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "eerste telefoon",
        "puberteit",
        "verkering",
        "foto",
        "leven",
        "hulp",
        "first phone"
      })
  void ordinaryWordsAreNot(String words) {
    assertThat(urgent.areIn(words)).isFalse();
  }
}
