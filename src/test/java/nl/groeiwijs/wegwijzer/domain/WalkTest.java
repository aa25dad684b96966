package nl.groeiwijs.wegwijzer.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WalkTest {

  private final Pathway pathway = PathwayText.pathway(PathwayText.GOOD);

  @Test
  void startsAtTheFirstQuestionWithoutARole() {
    Walk walk = Walk.along(pathway, List.of()).orElseThrow();

    assertThat(walk.here().anchor()).isEqualTo("rol");
    assertThat(walk.number()).isEqualTo(1);
    assertThat(walk.atMost()).isEqualTo(2);
    assertThat(walk.role()).isEmpty();
  }

  @Test
  void eachStepGoesOneQuestionOn() {
    Walk walk = walk("Leraar", "Nee");

    assertThat(walk.here().anchor()).isEqualTo("praten");
    assertThat(walk.role()).contains(Role.PO);
    assertThat(walk.choices()).extracting(c -> c.question().anchor()).contains("rol", "gevaar");
    assertThat(Walk.along(pathway, walk.steps())).contains(walk);
  }

  @Test
  void leavingTheLastStepOutIsExactlyOneQuestionBack() {
    List<String> steps = walk("Leraar", "Nee").steps();

    assertThat(Walk.along(pathway, steps.subList(0, 1)).orElseThrow().here().anchor())
        .isEqualTo("gevaar");
  }

  @Test
  void aStepThatIsNoAnswerLeadsNowhere() {
    List<String> steps = walk("Leraar", "Nee").steps();

    assertThat(Walk.along(pathway, List.of("bellen"))).isEmpty();
    assertThat(Walk.along(pathway, List.of(""))).isEmpty();
    assertThat(Walk.along(pathway, List.of(steps.get(1)))).isEmpty();
  }

  @Test
  void nothingFollowsAnEnd() {
    List<String> steps = new ArrayList<>(walk("Leraar", "Nee").steps());
    steps.add(steps.get(1));

    assertThat(Walk.along(pathway, steps)).isEmpty();
  }

  @Test
  void aRoleToldBeforehandAnswersItsQuestionOnly() {
    Walk start = Walk.along(pathway, List.of()).orElseThrow();

    assertThat(start.knowing(Role.PO)).isEqualTo(walk("Leraar"));
    assertThat(start.knowing(Role.MBO)).isEqualTo(start);
    assertThat(walk("Leraar").knowing(Role.PO)).isEqualTo(walk("Leraar"));
  }

  private Walk walk(String... labels) {
    Walk walk = Walk.along(pathway, List.of()).orElseThrow();
    for (String label : labels) {
      List<String> steps = new ArrayList<>(walk.steps());
      Question question = (Question) walk.here();
      Optional<Answer> answer =
          question.answers().stream().filter(a -> a.label().equals(label)).findFirst();
      steps.add(answer.orElseThrow().step());
      walk = Walk.along(pathway, steps).orElseThrow();
    }
    return walk;
  }
}
