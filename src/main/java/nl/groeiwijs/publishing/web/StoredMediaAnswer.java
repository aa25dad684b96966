package nl.groeiwijs.publishing.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import nl.groeiwijs.account.application.CurrentActor;
import nl.groeiwijs.media.application.StoredMedia;
import nl.groeiwijs.media.domain.Media;
import nl.groeiwijs.media.domain.MediaName;

/**
 * Sends an uploaded file to who may have it. What something published uses never changes, so a
 * browser may keep it; what only editors may see is kept nowhere.
 */
@ApplicationScoped
public class StoredMediaAnswer {

  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  private final StoredMedia media;
  private final CurrentActor signedIn;

  StoredMediaAnswer() {
    this(null, null);
  }

  @Inject
  public StoredMediaAnswer(StoredMedia media, CurrentActor signedIn) {
    this.media = media;
    this.signedIn = signedIn;
  }

  /** The file with this name, if who asks may have it. */
  Optional<StoredMedia.Found> find(MediaName name) {
    return media.find(name, signedIn.find());
  }

  void send(StoredMedia.Found found, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Media media = found.media();
    String tag = "\"" + media.name().hash() + "\"";
    response.setHeader("Cache-Control", found.open() ? FOR_EVER : "private, no-store");
    response.setHeader("ETag", tag);
    if (Content.matches(request.getHeader("If-None-Match"), tag)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(media.type().mime());
    response.setContentLengthLong(media.bytes());
    if (!media.type().isPicture()) {
      response.setHeader("Content-Disposition", disposition(media.originalName()));
    }
    if (!"HEAD".equals(request.getMethod())) {
      Files.copy(found.path(), response.getOutputStream());
    }
  }

  /** The name to keep it under, as RFC 6266 writes one with any letter in it. */
  private static String disposition(String name) {
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename*=UTF-8''" + encoded;
  }
}
