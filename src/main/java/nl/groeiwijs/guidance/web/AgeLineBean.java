package nl.groeiwijs.guidance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.guidance.application.ReadingLists;
import nl.groeiwijs.guidance.domain.AgeBandKind;
import nl.groeiwijs.publishing.domain.AgeBand;
import nl.groeiwijs.publishing.domain.PublishedDocument;
import nl.groeiwijs.publishing.web.PageOutcome;
import nl.groeiwijs.publishing.web.PageTrace;
import nl.groeiwijs.publishing.web.PublicRequest;

/** The age line: what comes when, from birth to eighteen. */
@Named
@RequestScoped
public class AgeLineBean extends GuidanceListPage {

  /** A band and its text. */
  public record Step(AgeBand band, Document document) {}

  @Inject private ReadingLists lists;
  @Inject private PageTrace trace;

  private List<Step> steps;

  public AgeLineBean() {
    super("guidance.line", "/leeftijd");
  }

  @Override
  PageOutcome find(PublicRequest request) {
    List<PublishedDocument> found = lists.documents(AgeBandKind.ID, request.language());
    found.forEach(text -> trace.shows(text.summary().editionId()));
    steps =
        found.stream()
            .flatMap(
                text ->
                    AgeBand.ofWord(text.summary().slug())
                        .map(band -> new Step(band, text.document()))
                        .stream())
            .sorted(java.util.Comparator.comparing(Step::band))
            .toList();
    return PageOutcome.FOUND;
  }

  public List<Step> getSteps() {
    return steps;
  }

  @Override
  public List<nl.groeiwijs.publishing.web.Crumb> crumbs() {
    return List.of();
  }
}
