package nl.groeiwijs.search.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of publication as a reader tells them apart; the words stand in addresses. */
public enum KindGroup {
  GIDS("gids"),
  WEGWIJZER("wegwijzer"),
  GESPREKSKAART("gesprekskaart"),
  VRAAG("vraag"),
  BEGRIP("begrip"),
  LES("les"),
  CAMPAGNE("campagne", "toolkit"),
  HULP("hulp"),
  /** Plain pages, and every kind that has no group of its own. */
  PAGINA("pagina");

  private final List<String> kinds;

  KindGroup(String... kinds) {
    this.kinds = List.of(kinds);
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<KindGroup> ofWord(String word) {
    return Arrays.stream(values()).filter(group -> group.word().equals(word)).findFirst();
  }

  /** The group of a kind of publication, by the kind's id. */
  public static KindGroup ofKind(String kind) {
    return Arrays.stream(values())
        .filter(group -> group.kinds.contains(kind))
        .findFirst()
        .orElse(PAGINA);
  }
}
