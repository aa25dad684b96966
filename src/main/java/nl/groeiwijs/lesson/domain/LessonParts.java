package nl.groeiwijs.lesson.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.groeiwijs.content.domain.Block;
import nl.groeiwijs.content.domain.Body;

/**
 * The body of a lesson, sorted by meaning. A block that is no part of its own goes with what it
 * stands between: before the first part it introduces the lesson, between two steps it belongs to
 * the first of them, anywhere else it is background.
 */
public final class LessonParts {

  static final String OBJECTIVES = "doelen";
  static final String MATERIALS = "materiaal";
  static final String STEP = "stap";
  static final String WORKSHEET = "werkblad";
  static final String LETTER = "ouderbrief";
  static final String DIFFERENTIATION = "differentiatie";
  static final String SAFETY = "veilig";
  static final String DISCLOSURE = "onthulling";

  /** Parts that every lesson has, once; the letters have rules of their own. */
  static final List<String> NEEDED = List.of(OBJECTIVES, MATERIALS, SAFETY, DISCLOSURE);

  private static final Set<String> ALL =
      Set.of(OBJECTIVES, MATERIALS, STEP, WORKSHEET, LETTER, DIFFERENTIATION, SAFETY, DISCLOSURE);

  private final List<Block> introduction = new ArrayList<>();
  private final List<List<Block>> steps = new ArrayList<>();
  private final Map<String, List<Block>> named = new LinkedHashMap<>();
  private final List<Block> background = new ArrayList<>();

  private LessonParts() {}

  static LessonParts of(Body body) {
    LessonParts parts = new LessonParts();
    String previous = "";
    List<Block> loose = new ArrayList<>();
    for (Block block : body.blocks()) {
      if (block instanceof Block.Directive part && ALL.contains(part.name())) {
        parts.between(previous, part.name()).addAll(loose);
        loose.clear();
        parts.add(part);
        previous = part.name();
      } else {
        loose.add(block);
      }
    }
    parts.between(previous, "").addAll(loose);
    return parts;
  }

  /** Where loose blocks between two parts go; an empty name is the edge of the text. */
  private List<Block> between(String previous, String next) {
    if (previous.isEmpty()) {
      return introduction;
    }
    boolean steady = previous.equals(STEP) && next.equals(STEP);
    return steady ? steps.get(steps.size() - 1) : background;
  }

  private void add(Block.Directive part) {
    if (part.name().equals(STEP)) {
      steps.add(new ArrayList<>(List.of(part)));
    } else {
      named.computeIfAbsent(part.name(), name -> new ArrayList<>()).add(part);
    }
  }

  public List<Block> introduction() {
    return List.copyOf(introduction);
  }

  /** Each step with the loose blocks up to the next step; the first block is the step itself. */
  List<List<Block>> steps() {
    return steps.stream().map(List::copyOf).toList();
  }

  List<Block> named(String name) {
    return List.copyOf(named.getOrDefault(name, List.of()));
  }

  public List<Block> background() {
    return List.copyOf(background);
  }
}
