package nl.groeiwijs.wegwijzer.domain;

import java.util.List;
import java.util.Optional;
import nl.groeiwijs.content.domain.Block;

/**
 * A question with its answers.
 *
 * @param explanation what stands between the question and its answers
 * @param notes what stands under the answers
 * @param asksRole true for the one question by which a reader tells the role
 */
public record Question(
    String anchor,
    String title,
    List<Block> explanation,
    List<Answer> answers,
    List<Block> notes,
    boolean asksRole,
    int line)
    implements PathwayNode {

  public Question {
    explanation = List.copyOf(explanation);
    answers = List.copyOf(answers);
    notes = List.copyOf(notes);
  }

  /** The answer that this step of an address stands for. */
  Optional<Answer> answer(String step) {
    return answers.stream().filter(answer -> answer.step().equals(step)).findFirst();
  }

  /** A question is asked in one way: only advice has layers. */
  @Override
  public Question forReader(Reader reader) {
    return new Question(
        anchor,
        title,
        RoleText.select(explanation, reader.role()),
        answers,
        RoleText.select(notes, reader.role()),
        asksRole,
        line);
  }
}
