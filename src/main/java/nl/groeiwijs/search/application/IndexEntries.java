package nl.groeiwijs.search.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.content.application.FactKind;
import nl.groeiwijs.content.application.LiveEditions;
import nl.groeiwijs.search.domain.IndexEntry;

/** Makes the entry of an edition from its live revision. */
@ApplicationScoped
public class IndexEntries {

  /** Kinds that are shown inside other publications and have no page to lead a reader to. */
  static final List<String> WITHOUT_PAGE = List.of(FactKind.ID);

  private final LiveEditions editions;

  IndexEntries() {
    this(null);
  }

  @Inject
  public IndexEntries(LiveEditions editions) {
    this.editions = editions;
  }

  /** The entry, or empty when the public sees none of the edition or it has no page. */
  Optional<IndexEntry> find(UUID editionId) {
    return editions
        .find(editionId)
        .filter(live -> !live.address().isEmpty() && live.withdrawal().isEmpty())
        .filter(live -> !WITHOUT_PAGE.contains(live.document().kind()))
        .map(live -> IndexEntry.of(editionId, live.revisionId(), live.address(), live.document()));
  }
}
