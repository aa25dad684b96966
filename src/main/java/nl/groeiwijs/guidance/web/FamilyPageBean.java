package nl.groeiwijs.guidance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import nl.groeiwijs.guidance.application.ReadingLists;
import nl.groeiwijs.guidance.domain.GuideKind;
import nl.groeiwijs.publishing.domain.AgeBand;
import nl.groeiwijs.publishing.domain.PageSummary;
import nl.groeiwijs.publishing.web.PageOutcome;
import nl.groeiwijs.publishing.web.PageTrace;
import nl.groeiwijs.publishing.web.PublicRequest;

/**
 * The pages for the children of one family. The page is the same for everybody: it shows every age,
 * and the browser of the reader, which alone knows when the children were born, puts their ages
 * first. Without a script the reader chooses the ages.
 */
@Named
@RequestScoped
public class FamilyPageBean extends GuidanceListPage {

  private static final int GUIDES = 3;

  /** A band and what to read first about it. */
  public record Shelf(AgeBand band, List<PageSummary> guides) {}

  @Inject private ReadingLists lists;
  @Inject private PageTrace trace;

  private List<Shelf> shelves;

  public FamilyPageBean() {
    super("guidance.family", "/gezin");
  }

  @Override
  PageOutcome find(PublicRequest request) {
    shelves = Arrays.stream(AgeBand.values()).map(this::shelf).toList();
    return PageOutcome.FOUND;
  }

  private Shelf shelf(AgeBand band) {
    List<PageSummary> guides =
        lists.forAges(GuideKind.ID, language(), band.range()).stream()
            .filter(guide -> !guide.sensitive())
            .limit(GUIDES)
            .toList();
    guides.forEach(guide -> trace.shows(guide.editionId()));
    return new Shelf(band, guides);
  }

  public List<Shelf> getShelves() {
    return shelves;
  }

  /** The names of the months, from January. */
  public List<String> getMonths() {
    return Arrays.stream(Month.values())
        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, language().locale()))
        .toList();
  }
}
