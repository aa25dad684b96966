package nl.groeiwijs.content.persistence;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.groeiwijs.content.domain.EditionFilter;

/** Makes the conditions of a query from what an editor asked for. */
final class EditionConditions {

  private static final char ESCAPE = '!';

  private final CriteriaBuilder builder;
  private final Root<EditionRow> edition;
  private final Path<EditionListing> listing;

  EditionConditions(CriteriaBuilder builder, Root<EditionRow> edition) {
    this.builder = builder;
    this.edition = edition;
    this.listing = edition.get("listing");
  }

  Predicate[] of(EditionFilter filter) {
    List<Predicate> all = new ArrayList<>();
    for (String word : filter.keys()) {
      all.add(
          builder.or(
              contains(listing.get("titleKey"), word), contains(edition.get("address"), word)));
    }
    filter.kind().ifPresent(kind -> all.add(builder.equal(listing.get("kind"), kind)));
    filter.state().ifPresent(state -> all.add(builder.equal(edition.get("state"), state)));
    filter
        .language()
        .ifPresent(language -> all.add(builder.equal(edition.get("lang"), language.code())));
    filter
        .theme()
        .map(theme -> EditionListing.MARK + theme.word() + EditionListing.MARK)
        .ifPresent(mark -> all.add(contains(listing.get("themes"), mark)));
    filter
        .ages()
        .ifPresent(
            ages -> {
              all.add(builder.lessThan(listing.<Integer>get("ageFrom"), ages.untilMonths()));
              all.add(builder.greaterThan(listing.<Integer>get("ageUntil"), ages.fromMonths()));
            });
    filter.person().ifPresent(name -> all.add(builder.equal(listing.get("changedBy"), name)));
    filter
        .reviewUntil()
        .ifPresent(
            day -> all.add(builder.lessThanOrEqualTo(listing.<LocalDate>get("reviewBy"), day)));
    return all.toArray(Predicate[]::new);
  }

  private Predicate contains(Expression<String> text, String part) {
    String safe = part.replaceAll("([!%_])", ESCAPE + "$1");
    return builder.like(text, "%" + safe + "%", ESCAPE);
  }
}
