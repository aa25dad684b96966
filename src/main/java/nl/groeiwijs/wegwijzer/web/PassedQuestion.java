package nl.groeiwijs.wegwijzer.web;

import nl.groeiwijs.wegwijzer.domain.Walk;

/**
 * A question that the reader has answered.
 *
 * @param href address of the question, to answer it again
 */
public record PassedQuestion(String question, String answer, String href) {

  static PassedQuestion of(Walk.Choice choice, String href) {
    return new PassedQuestion(choice.question().title(), choice.answer().label(), href);
  }
}
