package nl.groeiwijs.wegwijzer.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.groeiwijs.content.domain.Trial;
import org.junit.jupiter.api.Test;

class RoleTrialsTest {

  @Test
  void eachRoleGoesOnBehindItsAnswer() {
    Pathway pathway = PathwayText.pathway(PathwayText.GOOD);
    List<Trial> trials = RoleTrials.of(pathway);

    assertThat(trials).extracting(Trial::role).containsExactly("ouder", "po");
    for (Trial trial : trials) {
      Walk walk = Walk.along(pathway, steps(trial)).orElseThrow();
      assertThat(walk.here().anchor()).isEqualTo("gevaar");
      assertThat(walk.role()).map(Role::word).contains(trial.role());
    }
  }

  @Test
  void theQuestionForTheRoleMayComeLater() {
    String text =
        PathwayText.GOOD.replace(
            "## Wie ben jij?", "## Gaat het nog door? {#nog}\n\n- [Ja](#rol)\n\n## Wie ben jij?");

    assertThat(RoleTrials.of(PathwayText.pathway(text)))
        .hasSize(2)
        .allSatisfy(trial -> assertThat(steps(trial)).hasSize(2));
  }

  @Test
  void aDraftWithALoopAndNoRoleYetHasNone() {
    String text = PathwayText.GOOD.replace(" .rol}", "}").replace("[Nee](#praten)", "[Nee](#rol)");
    Pathway pathway = PathwayText.pathway(text);

    assertThat(RoleTrials.of(pathway)).isEmpty();
    assertThat(pathway.questionsFrom(pathway.start().orElseThrow())).isEqualTo(2);
  }

  private static List<String> steps(Trial trial) {
    return Arrays.stream(trial.steps().split("/")).filter(step -> !step.isEmpty()).toList();
  }
}
