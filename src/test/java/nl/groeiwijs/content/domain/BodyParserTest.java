package nl.groeiwijs.content.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.groeiwijs.shared.domain.Issue;
import nl.groeiwijs.shared.domain.Issues;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyParserTest {

  private static final int FIRST_LINE = 10;
  private final Issues issues = new Issues();

  private List<Block> read(String... lines) {
    return BodyParser.parse(String.join("\n", lines), FIRST_LINE, issues).blocks();
  }

  @Nested
  class ADirective {

    @Test
    void hasATitleAttributesAndBlocksOfItsOwn() {
      List<Block> blocks =
          read(
              "Voor.", "", ":::stap Opening {minuten=10 los}", "Vraag: wat?", "", "- a", ":::", "");
      assertThat(issues.isEmpty()).isTrue();
      assertThat(blocks).hasSize(2);
      Block.Directive step = (Block.Directive) blocks.get(1);
      assertThat(step.name()).isEqualTo("stap");
      assertThat(step.title()).isEqualTo("Opening");
      assertThat(step.attributes()).isEqualTo(Map.of("minuten", "10", "los", ""));
      assertThat(step.line()).isEqualTo(12);
      assertThat(step.body()).extracting(Block::fragment).containsExactly("prose", "items");
    }

    @Test
    void refersWithItsLastParagraph() {
      Block.Directive help =
          (Block.Directive)
              read(":::hulp", "Bel gerust.", "", "politie,  helpwanted", ":::").get(0);
      assertThat(help.references()).containsExactly("politie", "helpwanted");
      assertThat(help.introduction()).hasSize(1);
    }

    @Test
    void withoutAReferenceRefersToNothing() {
      Block.Directive help = (Block.Directive) read(":::hulp", ":::").get(0);
      assertThat(help.references()).isEmpty();
      assertThat(help.introduction()).isEmpty();
    }

    @Test
    void thatIsUnknownIsReported() {
      read("Voor.", "", ":::iframe", "x", ":::");
      assertThat(issues.list()).containsExactly(Issue.at(12, "directive.unknown", "iframe"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vraag", "invulkaart"})
    void thatReadersFindByItsTitleNeedsOne(String name) {
      read("", ":::" + name, "Tekst", ":::", "", ":::" + name + " Mag ik mee?", "Ja", ":::");
      assertThat(issues.list()).containsExactly(Issue.at(11, "directive.untitled", name));
    }

    @Test
    void thatIsNotClosedIsReportedWhereItOpens() {
      read("", ":::tip", "Tekst", "", "Meer");
      assertThat(issues.list()).containsExactly(Issue.at(11, "directive.open", "tip"));
    }

    @Test
    void insideAnotherIsReported() {
      read(":::tip", "Tekst", "", ":::let-op", "x", ":::", ":::");
      assertThat(issues.list()).containsExactly(Issue.at(13, "directive.nested", "let-op"));
    }

    @Test
    void inACodeBlockIsCode() {
      List<Block> blocks = read("```", ":::tip", "```");
      assertThat(issues.isEmpty()).isTrue();
      assertThat(blocks).hasOnlyElementsOfType(Block.Prose.class);
    }
  }

  @Nested
  class AHeading {

    @Test
    void mayHaveAnAnchorAndMarks() {
      Block.Heading heading = (Block.Heading) read("## Vraag hulp {#verwijder .einde}").get(0);
      assertThat(heading.text()).isEqualTo("Vraag hulp");
      assertThat(heading.level()).isEqualTo(2);
      assertThat(heading.id()).isEqualTo("verwijder");
      assertThat(heading.classes()).containsExactly("einde");
    }

    @Test
    void mayDoWithoutThem() {
      Block.Heading heading = (Block.Heading) read("### Nu {echt} doen").get(0);
      assertThat(heading.text()).isEqualTo("Nu {echt} doen");
      assertThat(heading.id()).isEmpty();
      assertThat(heading.classes()).isEmpty();
    }

    @Test
    void ofTheFirstOrFifthLevelIsReported() {
      read("# Een", "", "##### Vijf");
      assertThat(issues.list())
          .containsExactly(Issue.at(10, "heading.level", 1), Issue.at(12, "heading.level", 5));
    }

    @Test
    void withABadAnchorIsReported() {
      read("## Een {#Een_Twee}");
      assertThat(issues.list()).containsExactly(Issue.at(10, "anchor.form", "Een_Twee"));
    }

    @Test
    void withAnAnchorOfAnotherIsReported() {
      read("## Een {#a}", "", "## Twee {#a}");
      assertThat(issues.list()).containsExactly(Issue.at(12, "anchor.twice", "a"));
    }
  }

  @Test
  void anItemThatStartsWithALinkIsAnAnswer() {
    Block.Items items =
        (Block.Items) read("- [Ja](#melden \"ouder\") Of bijna", "- Tekst [x](/y)").get(0);
    assertThat(items.ordered()).isFalse();
    assertThat(items.items().get(0).link())
        .contains(new Block.Link("#melden", "Ja", "ouder", "Of bijna"));
    assertThat(items.items().get(1).link()).isEmpty();
    assertThat(items.items().get(1).line()).isEqualTo(11);
  }

  @Test
  void aTableHasHeadersWithAScopeAndNoStyle() {
    Block.Prose table = (Block.Prose) read("| a | b |", "|:--|--:|", "| 1 | 2 |").get(0);
    assertThat(Jsoup.parse(table.html().value()).select("th[scope=col]")).hasSize(2);
    assertThat(table.html().value()).doesNotContain("style").doesNotContain("align");
  }

  @Test
  void aPictureThatSaysItIsDecorationHasNoTextAndNoTitle() {
    String html =
        ((Block.Prose) read("![golven](/media/golf.svg \"decoratief\")").get(0)).html().value();
    assertThat(Jsoup.parse(html).select("img[alt='']:not([title])")).hasSize(1);
    String other = ((Block.Prose) read("![Een keuken](/media/keuken.svg)").get(0)).html().value();
    assertThat(Jsoup.parse(other).select("img[alt='Een keuken']")).hasSize(1);
  }

  @Test
  void threeUnderscoresAreALineToWriteOn() {
    assertThat(((Block.Prose) read("Mijn naam: ____").get(0)).html().value())
        .contains("gw-write-line");
  }

  /** What a person types is text, or Markdown; it never becomes markup of another kind. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "Tekst <script>alert(1)</script> tekst",
        "<img src=x onerror=alert(1)>",
        "Tekst <img src=x onerror=alert(1)>",
        "<svg/onload=alert(1)>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](java&#115;cript:alert(1))",
        "[x](&#x6a;avascript:alert(1))",
        "[x](<javascript:alert(1)>)",
        "[x](vbscript:x)",
        "[x](data:text/html;base64,PHNjcmlwdD4=)",
        "![x](javascript:alert(1))",
        "![x\" onerror=\"alert(1)](/media/a.svg)",
        "[x](/y \"t\\\" onmouseover=\\\"alert(1)\")",
        "<javascript:alert(1)>",
        "[x][r]\n\n[r]: javascript:alert(1)",
        "- [x](javascript:alert(1))\n- <b onclick=x>y</b>",
        "| <i onclick=x>a</i> |\n|---|\n| <script>x</script> |",
        "> <iframe src=//x></iframe>",
        "    <script>alert(1)</script>",
        "`<script>`",
        "```\"><script>alert(1)</script>\nx\n```",
        ":::tip\n<script>alert(1)</script>\n:::",
        "1. <script>alert(1)</script>",
        "<!-- --><script>alert(1)</script>",
        "___<script>___"
      })
  void rawHtmlAndUnsafeAddressesNeverBecomeMarkup(String text) {
    for (String html : htmlOf(read(text.split("\n")))) {
      var parsed = Jsoup.parseBodyFragment(html);
      assertThat(parsed.select("script, svg, iframe, object, embed, style, b, i")).isEmpty();
      for (Element element : parsed.getAllElements()) {
        element
            .attributes()
            .forEach(attribute -> assertThat(attribute.getKey()).doesNotStartWith("on"));
        for (String name : List.of("href", "src")) {
          assertThat(element.attr(name).strip().toLowerCase(java.util.Locale.ROOT))
              .doesNotContain("script:")
              .doesNotStartWith("data:");
        }
      }
    }
  }

  private static List<String> htmlOf(List<Block> blocks) {
    return blocks.stream()
        .flatMap(
            block ->
                switch (block.fragment()) {
                  case "prose" -> List.of(((Block.Prose) block).html().value()).stream();
                  case "items" -> htmlOf((Block.Items) block).stream();
                  case "heading" -> List.<String>of().stream();
                  default -> htmlOf(((Block.Directive) block).body()).stream();
                })
        .toList();
  }

  private static List<String> htmlOf(Block.Items items) {
    var all = new java.util.ArrayList<>(List.of(items.html().value()));
    items.items().forEach(item -> all.add(item.html().value()));
    return all;
  }
}
