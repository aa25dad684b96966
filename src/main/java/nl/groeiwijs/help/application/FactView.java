package nl.groeiwijs.help.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.groeiwijs.help.domain.Certainty;
import nl.groeiwijs.help.domain.Fact;
import nl.groeiwijs.shared.domain.Language;
import nl.groeiwijs.shared.domain.Source;

/**
 * A fact as a page shows it, in one language.
 *
 * @param id of the fact's document, never reused
 * @param note what to know with it; empty text when there is nothing
 * @param secondHand true when it was read in a publication that quotes the source
 * @param verifiedOn day of the last check
 * @param stale true when the next check is overdue: the page then warns
 */
public record FactView(
    UUID id,
    String slug,
    String statement,
    String note,
    boolean secondHand,
    LocalDate verifiedOn,
    boolean stale,
    List<Source> sources) {

  static FactView of(Fact fact, LocalDate today, Language language) {
    return new FactView(
        fact.id(),
        fact.slug().value(),
        fact.statement().in(language),
        fact.note().map(note -> note.in(language)).orElse(""),
        fact.certainty() == Certainty.SECONDARY,
        fact.verification().on(),
        fact.verification().isOverdue(today),
        fact.sources());
  }
}
