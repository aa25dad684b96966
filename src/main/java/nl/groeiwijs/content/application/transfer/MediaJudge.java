package nl.groeiwijs.content.application.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.groeiwijs.content.domain.transfer.ImportStatus;
import nl.groeiwijs.content.domain.transfer.JudgedFile;
import nl.groeiwijs.content.domain.transfer.TransferPath;
import nl.groeiwijs.content.persistence.ContentPictures;
import nl.groeiwijs.media.application.MediaAdmission;
import nl.groeiwijs.media.domain.MediaName;
import nl.groeiwijs.media.domain.MediaRefused;
import nl.groeiwijs.shared.domain.Issue;

/** Says what a picture or file in a zip would do if it were taken in now. Writes nothing. */
@ApplicationScoped
public class MediaJudge {

  private final MediaAdmission admission;
  private final ContentPictures pictures;

  MediaJudge() {
    this(null, null);
  }

  @Inject
  public MediaJudge(MediaAdmission admission, ContentPictures pictures) {
    this.admission = admission;
    this.pictures = pictures;
  }

  static Optional<MediaName> nameOf(String path) {
    return MediaName.find(path.substring(TransferPath.MEDIA.length()));
  }

  JudgedFile judge(String path, byte[] bytes) throws IOException {
    Optional<MediaName> name = nameOf(path);
    if (name.isPresent()) {
      return judge(path, name.get(), bytes);
    }
    boolean same =
        pictures
            .find(path.substring(TransferPath.MEDIA.length()))
            .filter(known -> Arrays.equals(known, bytes))
            .isPresent();
    return same
        ? JudgedFile.media(path, ImportStatus.SAME)
        : JudgedFile.refused(path, List.of(Issue.at(1, "import.media")));
  }

  private JudgedFile judge(String path, MediaName name, byte[] bytes) {
    if (admission.isKnown(name)) {
      return JudgedFile.media(path, ImportStatus.SAME);
    }
    try {
      admission.admit(name, bytes);
      return JudgedFile.media(path, ImportStatus.NEW);
    } catch (MediaRefused e) {
      return JudgedFile.refused(path, List.of(issueOf(e)));
    }
  }

  /** Why a file is refused, as a line of the report. */
  static Issue issueOf(MediaRefused refused) {
    return refused.key().equals("media.refused.marks")
        ? Issue.at(1, "import.media.marks")
        : Issue.at(1, "import.media");
  }
}
