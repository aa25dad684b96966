package nl.groeiwijs.publishing.domain;

import static nl.groeiwijs.publishing.domain.TextChange.Kind.ADDED;
import static nl.groeiwijs.publishing.domain.TextChange.Kind.CHANGED;
import static nl.groeiwijs.publishing.domain.TextChange.Kind.REMOVED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import nl.groeiwijs.content.domain.merge.DiffLine;
import org.junit.jupiter.api.Test;

class TextChangeTest {

  private static final ReadLine TITLE = new ReadLine("Boven", "Titel");
  private static final ReadLine CALL = new ReadLine("Doen", "Bel het nummer van school.");

  @Test
  void theSameTextHasNoChanges() {
    assertThat(TextChange.between(List.of(TITLE, CALL), List.of(TITLE, CALL))).isEmpty();
  }

  @Test
  void aNewLineIsAddedAndAnOldOneGone() {
    assertThat(TextChange.between(List.of(TITLE), List.of(TITLE, CALL)))
        .extracting(TextChange::kind, TextChange::part, TextChange::words)
        .containsExactly(tuple(ADDED, "Doen", CALL.words()));
    assertThat(TextChange.between(List.of(TITLE, CALL), List.of(TITLE)))
        .extracting(TextChange::kind, TextChange::part, TextChange::words)
        .containsExactly(tuple(REMOVED, "Doen", CALL.words()));
  }

  @Test
  void aLineInOtherWordsIsChangedWordByWord() {
    ReadLine later = new ReadLine("Doen", "Bel het nummer van Helpwanted.");

    TextChange change = TextChange.between(List.of(TITLE, CALL), List.of(TITLE, later)).get(0);

    assertThat(change.kind()).isEqualTo(CHANGED);
    assertThat(change.before())
        .filteredOn(DiffLine.Piece::marked)
        .extracting(DiffLine.Piece::text)
        .containsExactly("school.");
    assertThat(change.after())
        .filteredOn(DiffLine.Piece::marked)
        .extracting(DiffLine.Piece::text)
        .containsExactly("Helpwanted.");
  }

  @Test
  void aLineThatHasNothingInCommonIsGoneAndAnotherAdded() {
    ReadLine other = new ReadLine("Doen", "Iets heel anders komt hier.");

    assertThat(TextChange.between(List.of(TITLE, CALL), List.of(TITLE, other)))
        .extracting(TextChange::kind)
        .containsExactly(REMOVED, ADDED);
  }
}
