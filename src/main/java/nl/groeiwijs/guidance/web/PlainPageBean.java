package nl.groeiwijs.guidance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.guidance.domain.PageKind;
import nl.groeiwijs.publishing.application.PublishedPages;
import nl.groeiwijs.publishing.domain.PageSummary;
import nl.groeiwijs.publishing.domain.PublishedDocument;
import nl.groeiwijs.publishing.web.PageOutcome;
import nl.groeiwijs.publishing.web.PageTrace;
import nl.groeiwijs.publishing.web.PublicPage;
import nl.groeiwijs.publishing.web.PublicRequest;
import nl.groeiwijs.shared.domain.Language;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A page about the portal itself. */
@Named
@RequestScoped
public class PlainPageBean implements PublicPage {

  private static final String CONTACT = "contact";

  @Inject private PublishedPages pages;
  @Inject private PageTrace trace;

  @Inject
  @ConfigProperty(name = "portal.contact.email")
  private Optional<String> email;

  private PublishedDocument found;
  private List<PageSummary> languages;

  @Override
  public PageOutcome load(PublicRequest request) {
    Optional<PublishedDocument> document =
        pages.findBySlug(PageKind.ID, request.language(), request.name("slug"));
    if (document.isEmpty()) {
      return PageOutcome.MISSING;
    }
    found = document.get();
    languages = pages.listLanguages(found.document().id());
    trace.shows(found.summary().editionId());
    return PageOutcome.FOUND;
  }

  public Document getDocument() {
    return found.document();
  }

  /** The e-mail address of the organisation, on the contact page only; empty when it is not set. */
  public String getEmail() {
    boolean contact = found.summary().slug().equals(CONTACT);
    return contact ? email.filter(address -> !address.isBlank()).orElse("") : "";
  }

  @Override
  public String title() {
    return found.document().title();
  }

  @Override
  public String description() {
    return found.document().summary();
  }

  @Override
  public Optional<String> hrefIn(Language language) {
    return languages.stream()
        .filter(edition -> edition.language() == language)
        .map(PageSummary::href)
        .findFirst();
  }

  @Override
  public Optional<String> canonical() {
    return Optional.of(found.summary().href());
  }
}
