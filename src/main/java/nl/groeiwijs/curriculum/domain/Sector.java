package nl.groeiwijs.curriculum.domain;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * A sector of Dutch education, with the levels of SLO that belong to it.
 *
 * <p>An actualised goal does not name its sector: it follows from the levels of its elaborations.
 * The extension for year 3 of havo and vwo ("3 h/v") belongs to secondary education and to special
 * secondary education alike, as do the other goals of the lower years. Levels that are not named
 * here (phases, reference levels) say nothing about the sector.
 */
public enum Sector {
  /** Primary education. */
  PO("po", Set.of("po")),
  /** Special primary education. */
  SO("so", Set.of("so", "so nl/ml", "so zml/mb")),
  /** Secondary education, lower years. */
  VO("vo", Set.of("ob vo", "3 h/v")),
  /** Special secondary education. */
  VSO("vso", Set.of("vso", "vso vo", "vso am", "vso db", "ob vo", "3 h/v")),
  /** Vocational education. */
  MBO("mbo", Set.of("mbo"));

  private final String code;
  private final Set<String> levels;

  Sector(String code, Set<String> levels) {
    this.code = code;
    this.levels = levels;
  }

  /** How an address names this sector. */
  public String code() {
    return code;
  }

  boolean has(String level) {
    return levels.contains(level);
  }

  /** The sector with this code, or empty for any other text, null included. */
  public static Optional<Sector> ofCode(String code) {
    return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
  }
}
