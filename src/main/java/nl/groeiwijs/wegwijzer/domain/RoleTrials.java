package nl.groeiwijs.wegwijzer.domain;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.groeiwijs.content.domain.Trial;

/** Finds where a pathway goes on after somebody told a role, for each of the roles. */
final class RoleTrials {

  private final Pathway pathway;

  private RoleTrials(Pathway pathway) {
    this.pathway = pathway;
  }

  /** In the order of the answers; empty for a draft that asks for no role yet. */
  static List<Trial> of(Pathway pathway) {
    return new RoleTrials(pathway).trials();
  }

  private List<Trial> trials() {
    return roleQuestion().stream()
        .flatMap(
            walk ->
                ((Question) walk.here())
                    .answers().stream()
                        .filter(answer -> answer.role().isPresent())
                        .map(answer -> trial(walk, answer)))
        .toList();
  }

  private static Trial trial(Walk walk, Answer answer) {
    String before = walk.steps().isEmpty() ? "" : "/" + String.join("/", walk.steps());
    return new Trial(answer.role().orElseThrow().word(), before + "/" + answer.step());
  }

  /** The shortest way to the question that asks for the role. */
  private Optional<Walk> roleQuestion() {
    Set<String> seen = new HashSet<>();
    Deque<Walk> open = new ArrayDeque<>();
    Walk.along(pathway, List.of()).ifPresent(open::add);
    while (!open.isEmpty()) {
      Walk walk = open.remove();
      if (walk.here() instanceof Question question && seen.add(question.anchor())) {
        if (question.asksRole()) {
          return Optional.of(walk);
        }
        question.answers().forEach(answer -> walk.next(answer.step()).ifPresent(open::add));
      }
    }
    return Optional.empty();
  }
}
