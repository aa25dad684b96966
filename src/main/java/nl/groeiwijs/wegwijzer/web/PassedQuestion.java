package nl.groeiwijs.wegwijzer.web;

import nl.groeiwijs.wegwijzer.domain.Walk;

/**
 * A question that the reader has answered.
 *
 * @param walk what its button sends to answer it again: the walk up to the question
 */
public record PassedQuestion(String question, String answer, String walk) {

  static PassedQuestion of(Walk.Choice choice, String walk) {
    return new PassedQuestion(choice.question().title(), choice.answer().label(), walk);
  }
}
