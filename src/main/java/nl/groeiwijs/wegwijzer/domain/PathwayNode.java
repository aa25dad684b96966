package nl.groeiwijs.wegwijzer.domain;

/** A place on a pathway: where something is asked, or where the way ends in advice. */
public sealed interface PathwayNode permits Question, Outcome {

  /** Name of this node within its pathway. */
  String anchor();

  String title();

  /** Line of its heading in the whole text, counted from 1. */
  int line();

  /** What this reader gets of it: the text for everyone and that for the role, in the layer. */
  PathwayNode forReader(Reader reader);
}
