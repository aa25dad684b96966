package nl.groeiwijs.content.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTextTest {

  private static final String LINES =
      "---\nid: 1\ntitle: \"Lijf\"\nsources:\n  - {title: a}\nsummary: kort\n---\nEen.\n\nTwee.\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        LINES,
        "---\r\nid: 1\r\n---\r\nEen.\r\n",
        "---\nid: 1\n---\nZonder laatste regeleinde",
        "---\nid: 1\n---",
        "---\nid: 1\n---\n",
        "---  \nid: 1\n---\t\n\n\n\nEen.\n",
        "---\nid: 1\r\n---\nGemengd\r\nen\nzo\r",
        "---\nid: nooit gesloten\n",
        "---\n",
        "id: 1\nslug: record\n",
        "id: 1\r\nslug: record",
        "# vrij\n---\nniet het begin\n---\n",
        "",
        "\n",
        "\uFEFF---\nid: 1\n---\n"
      })
  void aTextIsWrittenBackByteForByte(String text) {
    assertThat(DocumentText.of(text).write()).isEqualTo(text);
  }

  @Test
  void aTextIsCutIntoFieldsAndBody() {
    DocumentText text = DocumentText.of("---\nid: 1\nslug: x\n---\nEen.\n---\nTwee.\n");
    assertThat(text.frontMatter()).isEqualTo("id: 1\nslug: x\n");
    assertThat(text.body()).isEqualTo("Een.\n---\nTwee.\n");
    assertThat(text.isRecord()).isFalse();
    assertThat(text.isClosed()).isTrue();
    assertThat(text.frontMatterLine()).isEqualTo(2);
    assertThat(text.bodyLine()).isEqualTo(5);
  }

  @Test
  void aTextWithoutOpeningLineIsARecord() {
    DocumentText text = DocumentText.of("id: 1\n---\n");
    assertThat(text.isRecord()).isTrue();
    assertThat(text.frontMatterLine()).isEqualTo(1);
    assertThat(text.frontMatter()).isEqualTo("id: 1\n---\n");
  }

  @Test
  void aTextWithoutClosingLineIsNotClosed() {
    assertThat(DocumentText.of("---\nid: 1\n").isClosed()).isFalse();
    assertThat(DocumentText.of("---\nid: 1\n---").isClosed()).isTrue();
  }

  @Test
  void aFieldIsReplacedAndNothingElse() {
    assertThat(DocumentText.of(LINES).with("title", "Hoofd").write())
        .isEqualTo(LINES.replace("\"Lijf\"", "Hoofd"));
  }

  @Test
  void aFieldOfSeveralLinesIsReplacedWhole() {
    assertThat(DocumentText.of(LINES).with("sources", "[]").write())
        .isEqualTo(LINES.replace("sources:\n  - {title: a}\n", "sources: []\n"));
  }

  @Test
  void aNewFieldComesLast() {
    assertThat(DocumentText.of(LINES).with("status", "concept").write())
        .isEqualTo(LINES.replace("summary: kort\n", "summary: kort\nstatus: concept\n"));
  }

  @Test
  void aFieldOfAnotherFieldIsNoFieldOfTheText() {
    String text = "---\nnote:\n  title: binnen\ntitle: buiten\n---\n";
    assertThat(DocumentText.of(text).with("title", "nieuw").write())
        .isEqualTo("---\nnote:\n  title: binnen\ntitle: nieuw\n---\n");
  }

  @Test
  void lineEndsStayThoseOfTheText() {
    assertThat(DocumentText.of("---\r\na: 1\r\nb: 2\r\n---\r\nx\r\n").with("a", "3").write())
        .isEqualTo("---\r\na: 3\r\nb: 2\r\n---\r\nx\r\n");
  }

  @Test
  void aNewBodyLeavesTheFieldsAsTheyAre() {
    assertThat(DocumentText.of(LINES).withBody("Nieuw").write())
        .isEqualTo(LINES.substring(0, LINES.lastIndexOf("---\n") + 4) + "Nieuw");
  }

  @Test
  void theChecksumIsThatOfTheBytes() {
    assertThat(DocumentText.of("").checksum())
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    assertThat(DocumentText.of("a\n").checksum()).isNotEqualTo(DocumentText.of("a\r\n").checksum());
  }
}
