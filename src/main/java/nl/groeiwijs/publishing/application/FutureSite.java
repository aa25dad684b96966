package nl.groeiwijs.publishing.application;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.groeiwijs.publishing.domain.PageSummary;
import nl.groeiwijs.publishing.domain.PublishedDocument;
import nl.groeiwijs.shared.domain.AgeRange;

/**
 * What will be otherwise on the site at some moment.
 *
 * @param coming what will be new, or have another text
 * @param gone editions that the public will no longer see
 */
public record FutureSite(List<PublishedDocument> coming, Set<UUID> gone) {

  /** Youngest readers first, then by title, as the lists of a kind are. */
  static final Comparator<PageSummary> BY_AGE =
      Comparator.comparing(
              (PageSummary page) -> page.ages().map(AgeRange::fromMonths).orElse(Integer.MAX_VALUE))
          .thenComparing(PageSummary::title);

  /** What worries comes last, then youngest readers first. */
  static final Comparator<PageSummary> CALM_FIRST =
      Comparator.comparing(PageSummary::sensitive).thenComparing(BY_AGE);

  static final Comparator<PageSummary> NEWEST_FIRST =
      Comparator.comparing(PageSummary::updated).reversed().thenComparing(PageSummary::address);

  public FutureSite {
    coming = List.copyOf(coming);
    gone = Set.copyOf(gone);
  }

  /** What comes and is asked for. */
  Optional<PublishedDocument> find(Predicate<PageSummary> asked) {
    return coming.stream().filter(page -> asked.test(page.summary())).findFirst();
  }

  /** True when what is live of an edition is not what will be. */
  boolean replaces(UUID editionId) {
    return gone.contains(editionId)
        || coming.stream().anyMatch(page -> page.summary().editionId().equals(editionId));
  }

  /** A list as it will be: without what goes, with what comes, in its order. */
  Stream<PageSummary> over(
      List<PageSummary> live, Predicate<PageSummary> asked, Comparator<PageSummary> order) {
    return Stream.concat(
            live.stream().filter(page -> !replaces(page.editionId())),
            coming.stream().map(PublishedDocument::summary).filter(asked))
        .sorted(order);
  }
}
