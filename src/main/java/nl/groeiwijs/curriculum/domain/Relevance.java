package nl.groeiwijs.curriculum.domain;

import java.util.List;

/**
 * Why the portal marks a goal: a judgement of its editors, not of SLO.
 *
 * @param themes what it touches, in words
 * @param reason why, one sentence; empty when the goal speaks for itself
 */
public record Relevance(Strength strength, List<String> themes, String reason) {

  public Relevance {
    themes = List.copyOf(themes);
  }
}
