package nl.groeiwijs.content.application.preview;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.content.domain.preview.PreviewLink;
import nl.groeiwijs.shared.domain.Issue;

/**
 * What a link shows, and what must be said with it. The answer that carries it is kept nowhere
 * ({@code no-store}) and found by no search engine ({@code noindex}).
 *
 * @param link until when it works, and what it is for
 * @param revisionId the revision that is shown
 * @param number of that revision in the history of the edition
 * @param document empty when the draft cannot be read at all
 * @param issues what is wrong with the draft; not for who looks, but for who shares
 */
public record PreviewedPage(
    PreviewLink link,
    UUID editionId,
    UUID revisionId,
    int number,
    Optional<Document> document,
    List<Issue> issues) {

  public PreviewedPage {
    issues = List.copyOf(issues);
  }
}
