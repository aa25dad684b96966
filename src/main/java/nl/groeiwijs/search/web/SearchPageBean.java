package nl.groeiwijs.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.TransactionalException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.groeiwijs.publishing.web.PageOutcome;
import nl.groeiwijs.publishing.web.PageTrace;
import nl.groeiwijs.publishing.web.PublicPage;
import nl.groeiwijs.publishing.web.PublicRequest;
import nl.groeiwijs.search.application.NoteMissedSearch;
import nl.groeiwijs.search.application.PublicationSearch;
import nl.groeiwijs.search.application.UrgentWords;
import nl.groeiwijs.search.domain.Hit;
import nl.groeiwijs.search.domain.SearchQuery;
import nl.groeiwijs.search.domain.SearchResult;
import nl.groeiwijs.shared.application.Texts;
import nl.groeiwijs.shared.domain.Language;

/**
 * The search page. What a reader asks leaves no trace here: the title does not hold it, and a page
 * with words is not even kept in the page cache. Words that find nothing are counted, see {@link
 * NoteMissedSearch}.
 */
@Named
@RequestScoped
public class SearchPageBean implements PublicPage {

  private static final Logger LOG = Logger.getLogger(SearchPageBean.class.getName());

  @Inject private PublicationSearch search;
  @Inject private UrgentWords urgent;
  @Inject private PageTrace trace;
  @Inject private NoteMissedSearch noteMissedSearch;

  private PublicRequest request;
  private SearchAddress asked;
  private SearchResult found;
  private List<SearchChoices> filters;
  private boolean sensitiveWords;

  @Override
  public PageOutcome load(PublicRequest publicRequest) {
    request = publicRequest;
    if (SearchAddress.words(request).length() > SearchQuery.LONGEST) {
      return PageOutcome.badRequest("long");
    }
    Optional<SearchAddress> address = SearchAddress.read(request);
    if (address.isEmpty()) {
      return PageOutcome.badRequest("request");
    }
    asked = address.get();
    found = search.find(asked.query(request.language()));
    if (asked.page() > found.hits().pages()) {
      return PageOutcome.MISSING;
    }
    filters = SearchChoices.of(request, asked, found);
    sensitiveWords = urgent.areIn(asked.words());
    found.hits().items().forEach(hit -> trace.shows(hit.editionId()));
    if (!asked.words().isEmpty()) {
      trace.validUntil(Instant.MIN);
      noteMiss();
    }
    return PageOutcome.FOUND;
  }

  /**
   * Tells editors what nothing is found with, as a number of times. What sounds as if something is
   * happening to the reader is not counted, nor what was narrowed down.
   */
  private void noteMiss() {
    if (found.hits().total() > 0 || sensitiveWords || !getChosen().isEmpty()) {
      return;
    }
    try {
      noteMissedSearch.execute(request.language(), asked.words());
    } catch (TransactionalException e) {
      // Two counted the same words at once; the reader does not have to know.
      LOG.log(Level.INFO, "A search was not counted: {0}", e.getClass().getSimpleName());
    }
  }

  public String getWords() {
    return asked.words();
  }

  /** True when nothing was asked yet. */
  public boolean isBlank() {
    return asked.isBlank();
  }

  /** True when help belongs above the results. */
  public boolean isUrgent() {
    return sensitiveWords;
  }

  public SearchResult getFound() {
    return found;
  }

  public List<SearchChoices> getFilters() {
    return filters;
  }

  /** The values that were chosen, of all filters. */
  public List<SearchChoice> getChosen() {
    return filters.stream()
        .flatMap(filter -> filter.choices().stream())
        .filter(SearchChoice::chosen)
        .toList();
  }

  /** Address of the page with the same words and no filter. */
  public String getWordsOnly() {
    return request.href(asked.wordsOnly().path());
  }

  public String hrefOf(int page) {
    return request.href(asked.at(page).path());
  }

  /** The other languages in which the same question finds something. */
  public List<OtherLanguage> getOthers() {
    return asked.isBlank()
        ? List.of()
        : Arrays.stream(Language.values())
            .filter(language -> language != request.language())
            .map(this::other)
            .filter(other -> other.count() > 0)
            .toList();
  }

  private OtherLanguage other(Language language) {
    return new OtherLanguage(
        language.code(),
        language.prefix() + asked.at(1).path(),
        search.count(asked.query(language).language(language)));
  }

  /** Words to try, with the address that searches them. */
  public List<SearchSuggestion> getSuggestions() {
    String words = Texts.get(request.language(), "search.suggestions");
    return Arrays.stream(words.split("\\s*,\\s*")).map(this::suggestion).toList();
  }

  private SearchSuggestion suggestion(String words) {
    return new SearchSuggestion(words, request.href(new SearchAddress(words, Map.of(), 1).path()));
  }

  /** The ages of a result in words, or an empty text. */
  public String ages(Hit hit) {
    return hit.ages()
        .map(ages -> ages.toString().split("-"))
        .filter(years -> years[0].matches("\\d+"))
        .map(years -> Texts.get(request.language(), "publishing.ages", years[0], years[1]))
        .orElse("");
  }

  @Override
  public String title() {
    return Texts.get(request.language(), "search.title");
  }

  @Override
  public boolean indexed() {
    return false;
  }

  /** The boxes and rows of the lesson finder are used here too. */
  @Override
  public boolean schoolStyle() {
    return true;
  }

  @Override
  public Optional<String> hrefIn(Language language) {
    return Optional.of(language.prefix() + asked.at(1).path());
  }
}
