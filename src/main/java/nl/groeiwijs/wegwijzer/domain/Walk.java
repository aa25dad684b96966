package nl.groeiwijs.wegwijzer.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.groeiwijs.content.domain.ReadingLayer;

/**
 * A reader's way along a pathway so far: the answers given, and the node that they lead to. It is
 * made anew from what each screen sends, so that nothing is kept between two screens.
 *
 * @param choices the questions passed, in order, each with the answer given
 * @param here where the reader stands
 */
public record Walk(Pathway pathway, List<Choice> choices, PathwayNode here) {

  /** A question that was passed, with the answer given. */
  public record Choice(Question question, Answer answer) {}

  public Walk {
    choices = List.copyOf(choices);
  }

  /**
   * The walk of these steps, from the start.
   *
   * @return empty when a step is no answer to the question before it
   */
  public static Optional<Walk> along(Pathway pathway, List<String> steps) {
    Optional<Walk> walk = pathway.start().map(start -> new Walk(pathway, List.of(), start));
    for (String step : steps) {
      walk = walk.flatMap(before -> before.next(step));
    }
    return walk;
  }

  /** One answer further; empty when the step is no answer to where the reader stands. */
  Optional<Walk> next(String step) {
    if (here instanceof Question question) {
      return question
          .answer(step)
          .flatMap(
              answer -> pathway.find(answer.target()).map(node -> after(question, answer, node)));
    }
    return Optional.empty();
  }

  private Walk after(Question question, Answer answer, PathwayNode node) {
    List<Choice> more = new ArrayList<>(choices);
    more.add(new Choice(question, answer));
    return new Walk(pathway, more, node);
  }

  /**
   * The walk with the question for the role answered, for a reader who told the role before the
   * first question; the same walk where that is not asked or the pathway is not for the role.
   */
  public Walk knowing(Role role) {
    if (here instanceof Question question && question.asksRole()) {
      return question.answers().stream()
          .filter(answer -> answer.role().filter(role::equals).isPresent())
          .findFirst()
          .flatMap(answer -> next(answer.step()))
          .orElse(this);
    }
    return this;
  }

  /** The steps that lead here. */
  public List<String> steps() {
    return choices.stream().map(choice -> choice.answer().step()).toList();
  }

  /** The role that the reader told on the way; empty before that question. */
  public Optional<Role> role() {
    return choices.stream().flatMap(choice -> choice.answer().role().stream()).findFirst();
  }

  /** The node where the reader stands, as it is read with the role that was told. */
  public PathwayNode hereIn(ReadingLayer layer) {
    return here.forReader(new Reader(role(), layer));
  }

  /** Number of the question where the reader stands, counted from 1. */
  public int number() {
    return choices.size() + 1;
  }

  /** How many questions the longest way through this node has, those passed included. */
  public int atMost() {
    return choices.size() + pathway.questionsFrom(here);
  }
}
