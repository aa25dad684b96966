package nl.groeiwijs.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import nl.groeiwijs.publishing.domain.PageSummary;
import nl.groeiwijs.publishing.web.PageOutcome;
import nl.groeiwijs.publishing.web.PageTrace;
import nl.groeiwijs.publishing.web.PublicPage;
import nl.groeiwijs.publishing.web.PublicRequest;
import nl.groeiwijs.search.application.TitleSuggestions;
import nl.groeiwijs.search.domain.SearchQuery;
import nl.groeiwijs.shared.application.Texts;

/**
 * The list under a search field while somebody types: a part of a page, for the script of the
 * field. It is kept nowhere.
 */
@Named
@RequestScoped
public class SuggestionsBean implements PublicPage {

  @Inject private TitleSuggestions suggestions;
  @Inject private PageTrace trace;

  private PublicRequest request;
  private List<PageSummary> found;

  @Override
  public PageOutcome load(PublicRequest asked) {
    request = asked;
    String typed = SearchAddress.words(asked);
    if (typed.length() > SearchQuery.LONGEST) {
      return PageOutcome.badRequest("long");
    }
    found = suggestions.find(asked.language(), typed);
    trace.validUntil(Instant.MIN);
    return PageOutcome.FOUND;
  }

  public List<PageSummary> getFound() {
    return found;
  }

  @Override
  public String title() {
    return Texts.get(request.language(), "search.title");
  }

  /** What is typed must leave no trace, whatever it is. */
  @Override
  public boolean sensitive() {
    return true;
  }
}
