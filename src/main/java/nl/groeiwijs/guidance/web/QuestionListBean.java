package nl.groeiwijs.guidance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.guidance.application.ReadingLists;
import nl.groeiwijs.guidance.domain.QuestionKind;
import nl.groeiwijs.publishing.domain.PublishedDocument;
import nl.groeiwijs.publishing.web.LinkedData;
import nl.groeiwijs.publishing.web.PageOutcome;
import nl.groeiwijs.publishing.web.PageTrace;
import nl.groeiwijs.publishing.web.PublicRequest;

/** All questions and answers, by who asks. */
@Named
@RequestScoped
public class QuestionListBean extends GuidanceListPage {

  @Inject private ReadingLists lists;
  @Inject private PageTrace trace;

  private List<Document> documents;

  public QuestionListBean() {
    super("guidance.questions", "/vragen");
  }

  @Override
  PageOutcome find(PublicRequest request) {
    List<PublishedDocument> found = lists.documents(QuestionKind.ID, request.language());
    found.forEach(document -> trace.shows(document.summary().editionId()));
    Collator alphabet = Collator.getInstance(request.language().locale());
    documents =
        found.stream()
            .map(PublishedDocument::document)
            .sorted(Comparator.comparing(Document::title, alphabet))
            .toList();
    return PageOutcome.FOUND;
  }

  /** Who asks, in the order of the page. */
  public List<String> getAudiences() {
    return List.of("ouders", "scholen", "redactie");
  }

  /** The questions of those who ask: {@code ouders}, {@code scholen} or {@code redactie}. */
  public List<Document> of(String audience) {
    return documents.stream()
        .filter(question -> question.fields().text("audience").orElse("").equals(audience))
        .toList();
  }

  /** A schema.org FAQPage. */
  @Override
  public String jsonLd() {
    var questions = LinkedData.array();
    documents.forEach(
        question ->
            questions.add(
                LinkedData.object()
                    .add("@type", "Question")
                    .add("name", question.title())
                    .add(
                        "acceptedAnswer",
                        LinkedData.object()
                            .add("@type", "Answer")
                            .add("text", question.body().text()))));
    return LinkedData.object()
        .add("@context", "https://schema.org")
        .add("@type", "FAQPage")
        .add("mainEntity", questions)
        .build()
        .toString()
        .replace("</", "<\\/");
  }
}
