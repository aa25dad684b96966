package nl.groeiwijs.content.application.translation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.content.application.editing.RevisionText;
import nl.groeiwijs.content.domain.merge.DiffLine;
import nl.groeiwijs.content.domain.translation.SectionPair;

/**
 * A translation beside its original.
 *
 * @param version of the translation, for the next step
 * @param original as the public sees it, or, never published, its newest text
 * @param translation its newest text
 * @param base the original as it was translated; empty when nobody said so
 * @param sections in the order of the original; none counts as changed without a base
 * @param changes of the original since {@code base}; empty without a base
 */
public record TranslationPair(
    UUID originalId,
    UUID translationId,
    int version,
    RevisionText original,
    RevisionText translation,
    Optional<RevisionText> base,
    List<SectionPair> sections,
    List<DiffLine> changes) {

  public TranslationPair {
    sections = List.copyOf(sections);
    changes = List.copyOf(changes);
  }
}
