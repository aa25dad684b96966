package nl.groeiwijs.content.web.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.web.form.SentPart;
import nl.groeiwijs.media.application.UploadMedia;
import nl.groeiwijs.media.domain.Media;
import nl.groeiwijs.media.domain.MediaLimits;
import nl.groeiwijs.media.domain.MediaRefused;

/** Takes in the file that a form sends in its field {@code file}. */
@ApplicationScoped
public class SentFile {

  /**
   * Where the server stops reading, whatever is configured: no limit that an editor is told of, but
   * a wall behind it.
   */
  static final long WALL = 260_000_000;

  /** What stays in memory while it comes in; the rest waits on disk. */
  static final int IN_MEMORY = 500_000;

  private static final long MEGABYTE = 1_000_000;

  private final UploadMedia uploadMedia;
  private final MediaLimits limits;

  SentFile() {
    this(null, null);
  }

  @Inject
  public SentFile(UploadMedia uploadMedia, MediaLimits limits) {
    this.uploadMedia = uploadMedia;
    this.limits = limits;
  }

  /**
   * @throws MediaRefused when there is no file, or it is not taken
   */
  Media take(HttpServletRequest request, Actor actor) throws IOException, ServletException {
    actor.require(Permission.UPLOAD);
    Part part =
        SentPart.find(
                request,
                "file",
                () -> new MediaRefused("media.refused.large", limits.mostBytes() / MEGABYTE))
            .orElseThrow(() -> new MediaRefused("media.refused.empty"));
    String name = part.getSubmittedFileName();
    try (InputStream sent = part.getInputStream()) {
      return uploadMedia.execute(name == null ? "" : name, sent, actor);
    }
  }
}
