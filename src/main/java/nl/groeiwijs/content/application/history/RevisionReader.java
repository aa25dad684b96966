package nl.groeiwijs.content.application.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.groeiwijs.content.application.editing.RevisionText;
import nl.groeiwijs.content.persistence.Editions;
import nl.groeiwijs.shared.domain.DomainException;

/** Finds a revision of an edition, and of no other. */
@ApplicationScoped
public class RevisionReader {

  private final Editions editions;

  RevisionReader() {
    this(null);
  }

  @Inject
  public RevisionReader(Editions editions) {
    this.editions = editions;
  }

  /**
   * @throws DomainException {@code content.revision.missing}
   */
  RevisionText get(UUID editionId, UUID revisionId) {
    return editions
        .findRevision(revisionId)
        .filter(row -> row.editionId().equals(editionId))
        .map(RevisionText::of)
        .orElseThrow(() -> new DomainException("content.revision.missing"));
  }
}
