package nl.groeiwijs.publishing.application;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.content.application.history.PublicRevisions;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.publishing.domain.ShownVersion;
import nl.groeiwijs.publishing.persistence.ShownRevisionRow;
import nl.groeiwijs.publishing.persistence.ShownRevisions;

/**
 * What the public saw of an edition before. Only what was once public is here: a draft has no
 * version, and neither an editor's name nor an editor's reason is known.
 */
@ApplicationScoped
public class PastVersions {

  private static final int MOST = 2_000;
  private static final int DOCUMENTS = 50;

  private final Answers<UUID, List<ShownVersion>> versions;
  private final Answers<UUID, Optional<Document>> documents;

  PastVersions() {
    this(null, null);
  }

  @Inject
  public PastVersions(ShownRevisions shown, PublicRevisions revisions) {
    versions = new Answers<>(MOST, edition -> versions(shown.list(edition)));
    documents = new Answers<>(DOCUMENTS, revision -> revisions.find(revision));
  }

  /** Before the whole pages in memory are dropped, so that none is made of what was. */
  public void onChanged(@Observes @Priority(1) ReadSideChanged event) {
    versions.forget();
  }

  /** The oldest first; the same text again, without another in between, is one version. */
  @Transactional
  public List<ShownVersion> list(UUID editionId) {
    return versions.get(editionId);
  }

  /**
   * @param number as {@link ShownVersion#number}
   */
  @Transactional
  public Optional<ShownVersion> find(UUID editionId, int number) {
    return list(editionId).stream().filter(version -> version.number() == number).findFirst();
  }

  /** What a version said; empty when its text can no longer be read. */
  @Transactional
  public Optional<Document> read(ShownVersion version) {
    return documents.get(version.revisionId());
  }

  private static List<ShownVersion> versions(List<ShownRevisionRow> rows) {
    List<ShownVersion> all = new ArrayList<>();
    for (int at = 0; at < rows.size(); at++) {
      Optional<UUID> shown = rows.get(at).revisionId();
      if (shown.isPresent()) {
        int end = at + 1;
        while (end < rows.size() && rows.get(end).revisionId().equals(shown)) {
          end++;
        }
        Optional<Instant> until =
            end < rows.size() ? Optional.of(rows.get(end).shownFrom()) : Optional.empty();
        all.add(new ShownVersion(all.size() + 1, shown.get(), rows.get(at).shownFrom(), until));
        at = end - 1;
      }
    }
    return List.copyOf(all);
  }
}
