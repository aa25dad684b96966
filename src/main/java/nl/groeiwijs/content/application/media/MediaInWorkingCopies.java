package nl.groeiwijs.content.application.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.groeiwijs.content.persistence.MediaMentions;
import nl.groeiwijs.media.domain.MediaHolder;
import nl.groeiwijs.media.domain.MediaName;

/** Holds what somebody is writing about, though no revision has it yet. */
@ApplicationScoped
public class MediaInWorkingCopies implements MediaHolder {

  private final MediaMentions mentions;

  MediaInWorkingCopies() {
    this(null);
  }

  @Inject
  public MediaInWorkingCopies(MediaMentions mentions) {
    this.mentions = mentions;
  }

  @Override
  public boolean holds(MediaName name) {
    return mentions.isInWorkingCopy(name);
  }
}
