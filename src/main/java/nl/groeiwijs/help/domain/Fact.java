package nl.groeiwijs.help.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.shared.domain.LocalText;
import nl.groeiwijs.shared.domain.Slug;
import nl.groeiwijs.shared.domain.Source;

/**
 * A law, guideline or figure that texts refer to, so that it is put right in one place.
 *
 * @param id never reused
 * @param statement the fact in one or a few plain sentences
 * @param note what a reader should know with it, if anything
 * @param sources where it was read, at least one
 * @param certainty how close to its origin it was read
 */
public record Fact(
    UUID id,
    Slug slug,
    LocalText statement,
    Optional<LocalText> note,
    List<Source> sources,
    Certainty certainty,
    Verification verification) {

  public Fact {
    sources = List.copyOf(sources);
  }
}
