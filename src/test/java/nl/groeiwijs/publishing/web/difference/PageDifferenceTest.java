package nl.groeiwijs.publishing.web.difference;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PageDifferenceTest {

  private static final Marks MARKS = new Marks("erbij:", "weg:");

  private static Element main(String before, String after) {
    return PageDifference.of(page(before), page(after), MARKS).selectFirst("main");
  }

  private static String page(String main) {
    return "<html><body><nav><p>Menu</p></nav><main>" + main + "</main></body></html>";
  }

  @Test
  void theSamePageHasNoMarks() {
    String page = "<h1>Een</h1><p>Twee <b>drie</b></p>";

    assertThat(main(page, page).html()).isEqualTo(page);
  }

  @Test
  void aWordThatWasChangedIsMarkedInItsSentence() {
    Element main =
        main("<p>Praat met je kind over grenzen.</p>", "<p>Praat met je puber over grenzen.</p>");

    assertThat(main.text()).isEqualTo("Praat met je weg: kind erbij: puber over grenzen.");
    assertThat(main.select("p > del .gw-hidden, p > ins .gw-hidden")).hasSize(2);
  }

  @Test
  void theMakeUpOfWhatStayedIsThatOfTheLaterPage() {
    Element main =
        main(
            "<p>Lees <a href='/a'>de gids</a> eerst.</p>",
            "<p>Lees <a href='/b'>de hele gids</a> eerst.</p>");

    assertThat(main.select("a[href=/b] ins").text()).isEqualTo("erbij: hele");
  }

  @Test
  void wordsAtTheEndThatWentAreShownAtTheEnd() {
    Element main = main("<p>Een twee drie vier vijf</p>", "<p>Een twee drie vier</p>");

    assertThat(main.selectFirst("p").children().last().outerHtml())
        .isEqualTo("<del><span class=\"gw-hidden\">weg: </span>vijf</del>");
  }

  @Test
  void aParagraphThatCameIsMarkedWhole() {
    Element main = main("<p>Een.</p>", "<p>Een.</p><p>Iets <b>heel</b> anders.</p>");

    assertThat(main.select("p").last().children()).hasSize(1);
    assertThat(main.select("ins b").text()).isEqualTo("heel");
  }

  @Test
  void aParagraphThatWentStandsWhereItStood() {
    Element main =
        main(
            "<h2>Kop</h2><p>Dit verdwijnt hier.</p><p>Blijft staan.</p>",
            "<h2>Kop</h2><p>Blijft staan.</p>");

    assertThat(main.select("main > *").eachText())
        .containsExactly("Kop", "weg: Dit verdwijnt hier.", "Blijft staan.");
  }

  @Test
  void aListStaysAList() {
    Element main =
        main(
            "<ul><li>Appel eten</li><li>Peer plukken</li></ul><p>Los.</p>",
            "<ul><li>Peer plukken</li></ul>");

    assertThat(main.select("ul > li").eachText())
        .containsExactly("weg: Appel eten", "Peer plukken");
    assertThat(main.select("ul > :not(li)")).isEmpty();
    assertThat(main.select("p > del").text()).isEqualTo("weg: Los.");
  }

  @Test
  void whatWentFromBeforeATableStandsOutsideOfIt() {
    Element main =
        main(
            "<p>Uitleg bij de tabel.</p><table><tr><td>Cel</td></tr></table>",
            "<table><tr><td>Cel</td></tr></table>");

    assertThat(main.selectFirst("main > p").text()).isEqualTo("weg: Uitleg bij de tabel.");
    assertThat(main.select("table p")).isEmpty();
  }

  @Test
  void aPictureThatWasReplacedIsMarked() {
    Element main =
        main("<p><img src='a.png' alt='Een'></p>", "<p><img src='b.png' alt='Twee'></p>");

    assertThat(main.select("del img[src=a.png]")).hasSize(1);
    assertThat(main.select("ins img[src=b.png]")).hasSize(1);
  }

  @Test
  void whatIsFoldedAwayIsOpenedWhereItChanged() {
    Element main =
        main(
            "<details><summary>Vraag</summary><p>Oud antwoord hier</p></details>",
            "<details><summary>Vraag</summary><p>Nieuw antwoord hier</p></details>");

    assertThat(main.selectFirst("details").hasAttr("open")).isTrue();
  }

  @Test
  void onlyTheTextOfThePageIsCompared() {
    String before = page("<p>Een</p>");
    String after = before.replace("Menu", "Ander menu");

    assertThat(PageDifference.of(before, after, MARKS).select("ins, del")).isEmpty();
  }
}
