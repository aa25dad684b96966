package nl.groeiwijs.guidance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import nl.groeiwijs.help.application.HelpServiceView;
import nl.groeiwijs.publishing.application.PublishedPages;
import nl.groeiwijs.publishing.web.PageTrace;

/** Tells the page cache which help services a page shows, and until when what it says is true. */
@RequestScoped
public class HelpTrace {

  @Inject private PageTrace trace;
  @Inject private PublishedPages pages;

  /** A status changes by time alone, so the page is kept no longer than the status holds. */
  void shows(HelpServiceView service) {
    pages.listLanguages(service.id()).forEach(edition -> trace.shows(edition.editionId()));
    service.validUntil().ifPresent(trace::validUntil);
  }
}
