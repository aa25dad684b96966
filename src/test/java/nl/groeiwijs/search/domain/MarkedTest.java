package nl.groeiwijs.search.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkedTest {

  private static Marked marked(String text) {
    return new Marked(text.replace("[", Marked.START).replace("]", Marked.END));
  }

  @Test
  void marksBecomeMarkupAndEverythingElseIsEscaped() {
    assertThat(marked("<i>\"[grens]\" & 'zo'").html().value())
        .isEqualTo("&lt;i&gt;&quot;<mark>grens</mark>&quot; &amp; &#39;zo&#39;");
  }

  @Test
  void aTextCannotBringItsOwnMarks() {
    assertThat(Marked.clean(Marked.START + "woord" + Marked.END)).isEqualTo("woord");
  }

  @Test
  void aLongTextIsCutAroundTheFirstMark() {
    String filler = "woord ".repeat(50);
    Marked part = marked(filler + "[grens] " + filler).around(60);
    assertThat(part.text()).startsWith("…woord").endsWith("woord…").contains("grens");
    assertThat(part.text().length()).isLessThanOrEqualTo(62);
  }

  @Test
  void aMarkThatIsCutIsClosed() {
    Marked part = marked("begin [" + "lang ".repeat(20) + "] einde").around(30);
    assertThat(part.html().value()).contains("<mark>").contains("</mark>…");
  }

  @Test
  void aShortTextStaysWhole() {
    assertThat(marked("kort [en] goed").around(60)).isEqualTo(marked("kort [en] goed"));
  }
}
