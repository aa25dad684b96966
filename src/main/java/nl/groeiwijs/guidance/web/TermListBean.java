package nl.groeiwijs.guidance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.guidance.application.ReadingLists;
import nl.groeiwijs.guidance.domain.TermKind;
import nl.groeiwijs.publishing.domain.PublishedDocument;
import nl.groeiwijs.publishing.web.PageOutcome;
import nl.groeiwijs.publishing.web.PageTrace;
import nl.groeiwijs.publishing.web.PublicRequest;

/** The glossary. */
@Named
@RequestScoped
public class TermListBean extends GuidanceListPage {

  @Inject private ReadingLists lists;
  @Inject private PageTrace trace;

  private List<Document> documents;

  public TermListBean() {
    super("guidance.terms", "/begrippen");
  }

  @Override
  PageOutcome find(PublicRequest request) {
    List<PublishedDocument> found = lists.documents(TermKind.ID, request.language());
    found.forEach(document -> trace.shows(document.summary().editionId()));
    Collator alphabet = Collator.getInstance(request.language().locale());
    documents =
        found.stream()
            .map(PublishedDocument::document)
            .sorted(Comparator.comparing(Document::title, alphabet))
            .toList();
    return PageOutcome.FOUND;
  }

  public List<Document> getDocuments() {
    return documents;
  }
}
