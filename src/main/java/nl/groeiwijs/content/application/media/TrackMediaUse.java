package nl.groeiwijs.content.application.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.groeiwijs.content.application.EditionChanged;
import nl.groeiwijs.content.domain.Withdrawal;
import nl.groeiwijs.content.persistence.EditionRow;
import nl.groeiwijs.content.persistence.Editions;
import nl.groeiwijs.content.persistence.RevisionRow;
import nl.groeiwijs.media.application.MediaUses;
import nl.groeiwijs.media.domain.MediaName;

/**
 * Keeps where files are used in step with every text that is kept, published or withdrawn, in the
 * same transaction: a picture is open to the public exactly as long as a page that shows it.
 */
@ApplicationScoped
public class TrackMediaUse {

  private final Editions editions;
  private final MediaUses uses;

  TrackMediaUse() {
    this(null, null);
  }

  @Inject
  public TrackMediaUse(Editions editions, MediaUses uses) {
    this.editions = editions;
    this.uses = uses;
  }

  @Transactional
  public void onChanged(@Observes EditionChanged event) {
    editions
        .findEdition(event.editionId())
        .ifPresent(
            edition ->
                uses.note(
                    edition.id(),
                    isShown(edition) ? names(edition.liveRevision()) : Set.of(),
                    names(edition.newestRevision())));
  }

  /** What was withdrawn with a notice can still be read, and its pictures seen. */
  private static boolean isShown(EditionRow edition) {
    return edition
        .withdrawal()
        .map(withdrawal -> withdrawal.mode() == Withdrawal.Mode.NOTICE)
        .orElse(true);
  }

  private Set<MediaName> names(Optional<UUID> revision) {
    return revision
        .flatMap(editions::findRevision)
        .map(RevisionRow::text)
        .map(MediaName::allIn)
        .orElse(Set.of());
  }
}
