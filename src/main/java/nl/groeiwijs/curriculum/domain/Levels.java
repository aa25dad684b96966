package nl.groeiwijs.curriculum.domain;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The levels that a goal or an elaboration is meant for, by the short names that SLO gives them
 * ("po", "ob vo", "so zml/mb"), in the order of first mention and each once.
 */
public record Levels(List<String> names) {

  public static final Levels NONE = new Levels(List.of());

  public Levels {
    names = names.stream().distinct().toList();
  }

  /** All levels of the parts together. */
  public static Levels union(Collection<Levels> parts) {
    return new Levels(parts.stream().flatMap(part -> part.names.stream()).toList());
  }

  /** The sectors these levels belong to, in the order of a school career. */
  public Set<Sector> sectors() {
    return Stream.of(Sector.values())
        .filter(sector -> names.stream().anyMatch(sector::has))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Sector.class)));
  }

  public boolean isEmpty() {
    return names.isEmpty();
  }

  /** True when this is meant only for year 3 of havo and vwo, as an extension of the rest. */
  public boolean isExtension() {
    return names.equals(List.of("3 h/v"));
  }
}
