package nl.groeiwijs.wegwijzer.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.groeiwijs.content.domain.Block;
import org.junit.jupiter.api.Test;

class PathwayParserTest {

  private static final Reader OUDER = Reader.of(Optional.of(Role.OUDER));
  private static final Reader PO = Reader.of(Optional.of(Role.PO));
  private static final Reader NOBODY = Reader.of(Optional.empty());

  private final Pathway pathway = PathwayText.pathway(PathwayText.GOOD);

  @Test
  void readsQuestionsAndOutcomesInTheOrderOfTheText() {
    assertThat(pathway.nodes())
        .extracting(PathwayNode::anchor)
        .containsExactly("rol", "gevaar", "bellen", "praten");
    assertThat(pathway.questions()).hasSize(2);
    assertThat(pathway.outcomes()).hasSize(2);
    assertThat(pathway.roles()).containsExactly(Role.OUDER, Role.PO);
  }

  @Test
  void readsAnAnswerWithItsExplanationAndTarget() {
    Answer yes = question("gevaar").answers().get(0);

    assertThat(yes.label()).isEqualTo("Ja");
    assertThat(yes.explanation()).isEqualTo("Of bijna");
    assertThat(yes.target()).isEqualTo("bellen");
    assertThat(yes.role()).isEmpty();
  }

  @Test
  void readsTheRoleFromTheTitleOfTheLink() {
    assertThat(question("rol").asksRole()).isTrue();
    assertThat(question("rol").answers())
        .extracting(Answer::role)
        .containsExactly(Optional.of(Role.OUDER), Optional.of(Role.PO));
  }

  @Test
  void twoAnswersToOneQuestionHaveDifferentStepsAlsoWhenTheyLeadToTheSameNode() {
    for (Question question : pathway.questions()) {
      assertThat(question.answers()).extracting(Answer::step).doesNotHaveDuplicates();
    }
  }

  @Test
  void aStepSurvivesRewordingAndReorderingButNotAnotherTarget() {
    String reordered =
        PathwayText.GOOD.replace(
            "- [Ja](#bellen) Of bijna\n- [Nee](#praten)\n",
            "- [Nee hoor](#praten)\n- [Jazeker](#bellen)\n");
    Question changed = (Question) PathwayText.pathway(reordered).find("gevaar").orElseThrow();

    assertThat(changed.answers().get(0).step())
        .isEqualTo(question("gevaar").answers().get(1).step());
    assertThat(changed.answers().get(1).step())
        .isEqualTo(question("gevaar").answers().get(0).step());

    String elsewhere = PathwayText.GOOD.replace("[Nee](#praten)", "[Nee](#weg)");
    Question moved = (Question) PathwayText.pathway(elsewhere).find("gevaar").orElseThrow();
    assertThat(moved.answers().get(1).step())
        .isNotEqualTo(question("gevaar").answers().get(1).step());
  }

  @Test
  void whatStandsUnderTheAnswersIsANote() {
    assertThat(question("gevaar").notes()).extracting(Block::fragment).containsExactly("let-op");
    assertThat(question("gevaar").explanation())
        .extracting(Block::fragment)
        .containsExactly("prose", "rol");
  }

  @Test
  void readsThePartsOfAnOutcome() {
    Outcome outcome = outcome("bellen");

    assertThat(outcome.comfort()).hasSize(1);
    assertThat(outcome.phases())
        .extracting(Phase::moment)
        .containsExactly(Moment.HOUR, Moment.DAY, Moment.WEEK);
    assertThat(outcome.doNot()).hasSize(1);
    assertThat(outcome.reportTo()).extracting(Block::fragment).containsExactly("hulp");
    assertThat(outcome.aftercare()).hasSize(1);
    assertThat(outcome.company()).hasSize(1);
    assertThat(outcome("praten").aftercare()).isEmpty();
  }

  @Test
  void readsEnglishHeadings() {
    String english =
        PathwayText.GOOD
            .replace("lang: nl", "lang: en")
            .replace("### Nu doen", "### Do now")
            .replace("#### Het eerste uur", "#### The first hour")
            .replace("#### De eerste dag", "#### The first day")
            .replace("#### De eerste week", "#### The first week")
            .replace("### Niet doen", "### Do not")
            .replace("### Melden bij", "### Report to")
            .replace("### Nazorg", "### Aftercare")
            .replace("### Wie erbij", "### Who joins");

    assertThat(PathwayText.parse(english).issues()).isEmpty();
    assertThat(PathwayText.pathway(english).outcomes()).allMatch(o -> o.phases().size() == 3);
  }

  @Test
  void aRoleReadsItsOwnTextAndThatForEveryone() {
    assertThat(hour(outcome("bellen").forReader(OUDER)))
        .containsExactly("Bel.", "Blijf bij je kind.");
    assertThat(hour(outcome("bellen").forReader(PO))).containsExactly("Bel.");
    assertThat(hour(outcome("bellen").forReader(NOBODY))).containsExactly("Bel.");
    assertThat(question("gevaar").forReader(PO).explanation()).hasSize(2);
    assertThat(question("gevaar").forReader(OUDER).explanation()).hasSize(1);
  }

  private static List<String> hour(Outcome outcome) {
    return outcome.phases().get(0).blocks().stream()
        .map(Block.Items.class::cast)
        .flatMap(list -> list.items().stream())
        .map(Block.Item::text)
        .toList();
  }

  private Question question(String anchor) {
    return (Question) pathway.find(anchor).orElseThrow();
  }

  private Outcome outcome(String anchor) {
    return (Outcome) pathway.find(anchor).orElseThrow();
  }
}
