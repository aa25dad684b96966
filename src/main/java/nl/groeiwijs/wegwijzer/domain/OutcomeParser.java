package nl.groeiwijs.wegwijzer.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.groeiwijs.content.domain.Block;
import nl.groeiwijs.content.domain.BodyPart;
import nl.groeiwijs.shared.domain.Issues;

/** Reads an outcome and reports the parts that it lacks. */
final class OutcomeParser {

  private final Block.Heading heading;
  private final Issues issues;
  private final Map<OutcomePart, BodyPart> parts = new EnumMap<>(OutcomePart.class);

  private OutcomeParser(Block.Heading heading, Issues issues) {
    this.heading = heading;
    this.issues = issues;
  }

  static Outcome parse(Block.Heading heading, List<Block> blocks, Issues issues) {
    return new OutcomeParser(heading, issues).outcome(BodyPart.cut(blocks, 3));
  }

  private Outcome outcome(List<BodyPart> cut) {
    int last = -1;
    for (BodyPart part : cut.subList(1, cut.size())) {
      last = Math.max(last, take(part.heading().orElseThrow(), part, last));
    }
    for (OutcomePart part : OutcomePart.values()) {
      if (part.isNeeded() && !parts.containsKey(part)) {
        issues.add(heading.line(), "pathway.part.missing", heading.text(), part.heading());
      }
    }
    return new Outcome(
        heading.id(),
        heading.text(),
        cut.get(0).blocks(),
        phases(),
        list(OutcomePart.DO_NOT),
        blocks(OutcomePart.REPORT),
        list(OutcomePart.AFTERCARE),
        blocks(OutcomePart.COMPANY),
        heading.line());
  }

  /** Takes a part up, and gives its place in the order of parts. */
  private int take(Block.Heading name, BodyPart part, int last) {
    Optional<OutcomePart> known = OutcomePart.ofHeading(name.text());
    if (known.isEmpty()) {
      issues.add(name.line(), "pathway.part.unknown", name.text());
      return last;
    }
    if (known.get().ordinal() <= last) {
      issues.add(name.line(), "pathway.part.order", name.text());
    }
    if (part.blocks().isEmpty()) {
      issues.add(name.line(), "pathway.part.empty", name.text());
    }
    parts.put(known.get(), part);
    return known.get().ordinal();
  }

  private List<Block> blocks(OutcomePart part) {
    return parts.containsKey(part) ? parts.get(part).blocks() : List.of();
  }

  private List<Block> list(OutcomePart part) {
    BodyPart found = parts.get(part);
    if (found != null && !found.blocks().isEmpty() && !found.hasList()) {
      issues.add(line(found), "pathway.list", part.heading());
    }
    return blocks(part);
  }

  private List<Phase> phases() {
    if (!parts.containsKey(OutcomePart.DO)) {
      return List.of();
    }
    List<BodyPart> cut = BodyPart.cut(blocks(OutcomePart.DO), 4);
    Map<Moment, List<Block>> found = new EnumMap<>(Moment.class);
    for (BodyPart part : cut.subList(1, cut.size())) {
      phase(part).ifPresent(moment -> found.put(moment, part.blocks()));
    }
    for (Moment moment : Moment.values()) {
      if (!found.containsKey(moment)) {
        issues.add(line(parts.get(OutcomePart.DO)), "pathway.phase.missing", moment.heading());
      }
    }
    return phases(cut.get(0).blocks(), found);
  }

  private Optional<Moment> phase(BodyPart part) {
    Block.Heading name = part.heading().orElseThrow();
    Optional<Moment> moment = Moment.ofHeading(name.text());
    if (moment.isEmpty()) {
      issues.add(name.line(), "pathway.part.unknown", name.text());
    } else if (!part.hasList()) {
      issues.add(name.line(), "pathway.list", name.text());
    }
    return moment;
  }

  /** What stands before the first moment is said with the first one. */
  private static List<Phase> phases(List<Block> before, Map<Moment, List<Block>> found) {
    List<Phase> phases = new ArrayList<>();
    for (Map.Entry<Moment, List<Block>> entry : found.entrySet()) {
      List<Block> blocks = new ArrayList<>(phases.isEmpty() ? before : List.of());
      blocks.addAll(entry.getValue());
      phases.add(new Phase(entry.getKey(), blocks));
    }
    return phases;
  }

  private int line(BodyPart part) {
    return part.heading().map(Block.Heading::line).orElse(heading.line());
  }
}
