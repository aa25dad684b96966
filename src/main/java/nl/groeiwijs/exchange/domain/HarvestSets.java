package nl.groeiwijs.exchange.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.groeiwijs.curriculum.domain.Sector;

/** The sets that a lesson is harvested in: one per sector that it is for. */
public record HarvestSets(List<Sector> sectors) {

  public HarvestSets {
    sectors = sectors.stream().distinct().sorted().toList();
  }

  public static HarvestSets ofSectors(Collection<Sector> sectors) {
    return new HarvestSets(List.copyOf(sectors));
  }

  /** Reads {@link #text()}. */
  public static HarvestSets of(String text) {
    return new HarvestSets(
        Arrays.stream(text.strip().split(" "))
            .flatMap(code -> Sector.ofCode(code).stream())
            .toList());
  }

  /** Each set between blanks, so that one can be looked for: {@code " po vo "}. */
  public String text() {
    return sectors.stream().map(Sector::code).collect(Collectors.joining(" ", " ", " "));
  }
}
