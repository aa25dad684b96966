package nl.groeiwijs.media.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.groeiwijs.media.domain.MediaLimits;
import nl.groeiwijs.media.domain.MediaName;
import nl.groeiwijs.media.domain.MediaRefused;
import nl.groeiwijs.media.domain.NewMedia;
import nl.groeiwijs.media.persistence.MediaRows;

/**
 * Looks whether a file can be taken back in under the name that it has in texts. Outside any
 * transaction of its own, so that a refusal can be a line in a report.
 */
@ApplicationScoped
public class MediaAdmission {

  private final MediaRows rows;
  private final MediaLimits limits;

  MediaAdmission() {
    this(null, null);
  }

  @Inject
  public MediaAdmission(MediaRows rows, MediaLimits limits) {
    this.rows = rows;
    this.limits = limits;
  }

  /** True when the file is here. */
  public boolean isKnown(MediaName name) {
    return rows.find(name).isPresent();
  }

  /**
   * @return what is known of the file; its own bytes are to be kept, since its name is theirs
   * @throws MediaRefused {@code media.refused.name} when the bytes are others than the name says,
   *     {@code media.refused.marks} when it is a picture that the portal did not write, or what an
   *     upload would be refused for
   */
  public NewMedia admit(MediaName name, byte[] bytes) {
    boolean same =
        bytes.length > 0
            && MediaIntake.typeOf(bytes) == name.type()
            && MediaName.of(bytes, name.type()).equals(name);
    if (!same) {
      throw new MediaRefused("media.refused.name");
    }
    NewMedia taken = new MediaIntake(limits).take(bytes);
    if (taken.type() != name.type() || !PictureMarks.isClean(name.type(), bytes)) {
      throw new MediaRefused("media.refused.marks");
    }
    return taken;
  }
}
