package nl.groeiwijs.guidance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import nl.groeiwijs.guidance.application.ReadingLists;
import nl.groeiwijs.guidance.domain.GuideKind;
import nl.groeiwijs.publishing.domain.AgeBand;
import nl.groeiwijs.publishing.domain.PageSummary;
import nl.groeiwijs.publishing.web.PageOutcome;
import nl.groeiwijs.publishing.web.PageTrace;
import nl.groeiwijs.publishing.web.PublicRequest;

/** All guides, by age. */
@Named
@RequestScoped
public class GuideListBean extends GuidanceListPage {

  /** A band and its guides. */
  public record Shelf(AgeBand band, List<PageSummary> guides) {}

  @Inject private ReadingLists lists;
  @Inject private PageTrace trace;

  private List<Shelf> shelves;

  public GuideListBean() {
    super("guidance.guides", "/gids");
  }

  @Override
  PageOutcome find(PublicRequest request) {
    List<PageSummary> guides = lists.all(GuideKind.ID, request.language());
    guides.forEach(guide -> trace.shows(guide.editionId()));
    shelves = Arrays.stream(AgeBand.values()).map(band -> shelf(band, guides)).toList();
    return PageOutcome.FOUND;
  }

  private static Shelf shelf(AgeBand band, List<PageSummary> guides) {
    return new Shelf(
        band,
        guides.stream()
            .filter(guide -> guide.ages().flatMap(AgeBand::of).filter(band::equals).isPresent())
            .toList());
  }

  public List<Shelf> getShelves() {
    return shelves;
  }
}
