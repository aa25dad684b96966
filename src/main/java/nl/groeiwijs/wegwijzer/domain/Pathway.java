package nl.groeiwijs.wegwijzer.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.shared.domain.Issues;

/**
 * A decision path.
 *
 * @param roles whom it is for
 * @param nodes questions and outcomes in the order of the text; the first one is the start
 */
public record Pathway(Document document, List<Role> roles, List<PathwayNode> nodes) {

  public Pathway {
    roles = List.copyOf(roles);
    nodes = List.copyOf(nodes);
  }

  /** Reads a published document, which has passed {@link PathwayKind#check}. */
  public static Pathway of(Document document) {
    return PathwayParser.parse(document, new Issues());
  }

  public Optional<PathwayNode> start() {
    return nodes.stream().findFirst();
  }

  public Optional<PathwayNode> find(String anchor) {
    return nodes.stream().filter(node -> node.anchor().equals(anchor)).findFirst();
  }

  public List<Question> questions() {
    return nodes.stream().filter(Question.class::isInstance).map(Question.class::cast).toList();
  }

  public List<Outcome> outcomes() {
    return nodes.stream().filter(Outcome.class::isInstance).map(Outcome.class::cast).toList();
  }

  /**
   * How many questions the longest way from this node has, the node itself included. A draft may
   * have a loop in it; a question counts once on each way.
   */
  int questionsFrom(PathwayNode node) {
    return questionsFrom(node, new HashSet<>());
  }

  private int questionsFrom(PathwayNode node, Set<String> above) {
    if (!(node instanceof Question question) || !above.add(node.anchor())) {
      return 0;
    }
    int most =
        question.answers().stream()
            .flatMap(answer -> find(answer.target()).stream())
            .mapToInt(next -> questionsFrom(next, above))
            .max()
            .orElse(0);
    above.remove(node.anchor());
    return 1 + most;
  }
}
