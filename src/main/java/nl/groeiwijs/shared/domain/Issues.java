package nl.groeiwijs.shared.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Collects what is wrong with one text while it is read, so that a person gets all of it at once.
 */
public final class Issues {

  private final List<Issue> found = new ArrayList<>();

  public void add(int line, String key, Object... arguments) {
    found.add(Issue.at(line, key, arguments));
  }

  public void addAll(List<Issue> issues) {
    found.addAll(issues);
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** All issues in the order of their lines. */
  public List<Issue> list() {
    return found.stream().distinct().sorted(Comparator.comparingInt(Issue::line)).toList();
  }
}
