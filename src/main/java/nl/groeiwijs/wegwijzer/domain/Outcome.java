package nl.groeiwijs.wegwijzer.domain;

import java.util.List;
import java.util.Optional;
import nl.groeiwijs.content.domain.Block;

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

  @Override
  public Outcome forRole(Optional<Role> role) {
    return new Outcome(
        anchor,
        title,
        RoleText.select(comfort, role),
        phases.stream().map(phase -> phase.forRole(role)).toList(),
        RoleText.select(doNot, role),
        RoleText.select(reportTo, role),
        RoleText.select(aftercare, role),
        RoleText.select(company, role),
        line);
  }
}
