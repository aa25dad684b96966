package nl.groeiwijs.wegwijzer.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.groeiwijs.content.domain.Block;
import nl.groeiwijs.content.domain.ReadingLayer;

/**
 * The end of a way: what to do now.
 *
 * @param comfort the first, comforting sentences
 * @param phases what to do, from the first hour on
 * @param doNot what not to do
 * @param reportTo where to report and who helps
 * @param aftercare what helps later; may be empty
 * @param company who else to involve; may be empty
 */
public record Outcome(
    String anchor,
    String title,
    List<Block> comfort,
    List<Phase> phases,
    List<Block> doNot,
    List<Block> reportTo,
    List<Block> aftercare,
    List<Block> company,
    int line)
    implements PathwayNode {

  public Outcome {
    comfort = List.copyOf(comfort);
    phases = List.copyOf(phases);
    doNot = List.copyOf(doNot);
    reportTo = List.copyOf(reportTo);
    aftercare = List.copyOf(aftercare);
    company = List.copyOf(company);
  }

  /** The parts that may each have layers. */
  List<List<Block>> parts() {
    List<List<Block>> parts = new ArrayList<>();
    parts.add(comfort);
    phases.forEach(phase -> parts.add(phase.blocks()));
    parts.addAll(List.of(doNot, reportTo, aftercare, company));
    return parts;
  }

  /** The ways in which who has this role can read it, {@link ReadingLayer#PLAIN} among them. */
  public List<ReadingLayer> layers(Optional<Role> role) {
    return ReadingLayer.of(
        parts().stream().flatMap(part -> LayeredPart.layers(part, role)).toList());
  }

  @Override
  public Outcome forReader(Reader reader) {
    return new Outcome(
        anchor,
        title,
        LayeredPart.select(comfort, reader),
        phases.stream().map(phase -> phase.forReader(reader)).toList(),
        LayeredPart.select(doNot, reader),
        LayeredPart.select(reportTo, reader),
        LayeredPart.select(aftercare, reader),
        LayeredPart.select(company, reader),
        line);
  }
}
