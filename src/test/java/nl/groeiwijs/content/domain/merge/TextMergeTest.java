package nl.groeiwijs.content.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.groeiwijs.content.domain.DocumentText;
import org.junit.jupiter.api.Test;

class TextMergeTest {

  private static final String BASE =
      """
      ---
      title: Lijf
      summary: Kort.
      themes: [lichaam]
      ---

      ## Kop {#kop}

      Eerste alinea.

      :::tip
      Doe dit.

      En dat.
      :::

      Laatste alinea.
      """;

  private static TextMerge merge(String mine, String theirs) {
    return TextMerge.of(BASE, mine, theirs);
  }

  @Test
  void changesOfDifferentBlocksComeTogether() {
    TextMerge merge =
        merge(BASE.replace("Eerste", "Mijn eerste"), BASE.replace("Laatste", "Hun laatste"));
    assertThat(merge.isClean()).isTrue();
    assertThat(merge.text())
        .isEqualTo(BASE.replace("Eerste", "Mijn eerste").replace("Laatste", "Hun laatste"));
  }

  @Test
  void changesOfDifferentFieldsComeTogether() {
    TextMerge merge =
        merge(BASE.replace("title: Lijf", "title: Lichaam"), BASE.replace("Kort.", "Korter."));
    assertThat(merge.isClean()).isTrue();
    assertThat(merge.text()).contains("title: Lichaam\n").contains("summary: Korter.\n");
  }

  @Test
  void newFieldsOfBothAreBothKept() {
    TextMerge merge =
        merge(
            BASE.replace("themes:", "reviewer: Ik\nthemes:"),
            BASE.replace("themes:", "image: x.svg\nthemes:"));
    assertThat(merge.isClean()).isTrue();
    assertThat(merge.text()).contains("reviewer: Ik\n").contains("image: x.svg\n");
  }

  @Test
  void changesOfNeighbouringBlocksComeTogether() {
    TextMerge merge =
        merge(BASE.replace("Doe dit.", "Doe iets."), BASE.replace("Laatste", "Allerlaatste"));
    assertThat(merge.isClean()).isTrue();
    assertThat(merge.text()).contains("Doe iets.").contains("Allerlaatste");
  }

  @Test
  void bothChangingOneBlockIsAPairAndNothingIsLost() {
    TextMerge merge =
        merge(BASE.replace("Doe dit.", "Doe mijn."), BASE.replace("En dat.", "En hun."));
    assertThat(merge.isClean()).isFalse();
    List<MergePart.Both> pairs =
        merge.parts().stream()
            .filter(MergePart.Both.class::isInstance)
            .map(MergePart.Both.class::cast)
            .toList();
    assertThat(pairs).hasSize(1);
    assertThat(pairs.get(0).mine()).contains("Doe mijn.").contains("En dat.");
    assertThat(pairs.get(0).theirs()).contains("Doe dit.").contains("En hun.");
    int place = merge.parts().indexOf(pairs.get(0));
    assertThat(merge.text(Map.of(place, TextMerge.Side.MINE)))
        .isEqualTo(BASE.replace("Doe dit.", "Doe mijn."));
    assertThat(merge.text()).isEqualTo(BASE.replace("En dat.", "En hun."));
    assertThat(merge.text(Map.of(place, TextMerge.Side.BOTH)))
        .contains("Doe mijn.")
        .contains("En hun.");
  }

  @Test
  void bothAddingAtTheSamePlaceIsAPair() {
    TextMerge merge = merge(BASE + "\nVan mij.\n", BASE + "\nVan hen.\n");
    assertThat(merge.isClean()).isFalse();
    int place = merge.parts().size() - 1;
    assertThat(merge.text(Map.of(place, TextMerge.Side.BOTH)))
        .isEqualTo(BASE + "\nVan mij.\n\nVan hen.\n");
  }

  @Test
  void theSameChangeOfBothIsNoPair() {
    String changed = BASE.replace("Eerste", "Tweede");
    assertThat(merge(changed, changed).isClean()).isTrue();
    assertThat(merge(changed, changed).text()).isEqualTo(changed);
  }

  @Test
  void takingOutWhatTheOtherChangedIsAPair() {
    TextMerge merge =
        merge(BASE.replace("Eerste alinea.\n\n", ""), BASE.replace("Eerste", "Allereerste"));
    assertThat(merge.isClean()).isFalse();
    assertThat(merge.text()).contains("Allereerste");
  }

  @Test
  void aWholeDirectiveIsOneBlockAndBlocksAreTheTextAgain() {
    DocumentText text = DocumentText.of(BASE);
    List<TextBlock> blocks = TextBlocks.body(text);
    assertThat(blocks).anyMatch(block -> block.text().startsWith(":::tip\nDoe dit.\n\nEn dat."));
    assertThat(String.join("", blocks.stream().map(TextBlock::text).toList()))
        .isEqualTo(text.body());
    assertThat(String.join("", TextBlocks.fields(text).values())).isEqualTo(text.frontMatter());
  }

  @Test
  void aBlockKnowsItsLine() {
    TextBlock heading =
        TextBlocks.body(DocumentText.of(BASE)).stream()
            .filter(block -> block.quote().startsWith("## Kop"))
            .findFirst()
            .orElseThrow();
    assertThat(BASE.lines().toList().get(heading.line() - 1)).isEqualTo("## Kop {#kop}");
  }

  @Test
  void theDiffShowsRowsAndWords() {
    TextDiff diff = TextDiff.of("een\ntwee drie\nvier\n", "een\ntwee vijf\n");
    assertThat(diff.sideBySide())
        .extracting(DiffLine::kind)
        .containsExactly(DiffLine.Kind.SAME, DiffLine.Kind.CHANGED, DiffLine.Kind.REMOVED);
    assertThat(diff.sideBySide().get(1).after())
        .containsExactly(new DiffLine.Piece("twee ", false), new DiffLine.Piece("vijf", true));
    assertThat(diff.unified("oud", "nieuw", 1))
        .containsExactly(
            "--- oud", "+++ nieuw", "@@ -1,3 +1,2 @@", " een", "-twee drie", "-vier", "+twee vijf");
  }

  @Test
  void equalTextsHaveNoDifference() {
    assertThat(TextDiff.of(BASE, BASE).unified("a", "b", 3)).isEmpty();
  }
}
