package nl.groeiwijs.publishing.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import nl.groeiwijs.media.application.StoredMedia;
import nl.groeiwijs.media.domain.MediaName;
import nl.groeiwijs.shared.domain.Language;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sends uploaded files and the pictures of {@code content/media}, which share one address; a name
 * is plain and never a path. Editors are known under {@code /cms} only, so what is not published
 * yet has its address there.
 */
@WebServlet({"/media/*", "/cms/media/*"})
public class MediaServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Pattern NAME = Pattern.compile("/[a-z0-9]+(-[a-z0-9]+)*\\.(svg|png)");
  private static final Map<String, String> TYPES =
      Map.of("svg", "image/svg+xml;charset=UTF-8", "png", "image/png");

  @Inject
  @ConfigProperty(name = "portal.content.dir", defaultValue = "content")
  private transient String folder;

  @Inject private transient StoredMediaAnswer stored;
  @Inject private transient ErrorAnswer errors;

  private final transient Map<String, Content> contents = new ConcurrentHashMap<>();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    String name = request.getPathInfo() == null ? "" : request.getPathInfo();
    Optional<StoredMedia.Found> uploaded =
        MediaName.find(name.replaceFirst("^/", "")).flatMap(stored::find);
    if (uploaded.isPresent()) {
      stored.send(uploaded.get(), request, response);
      return;
    }
    Path file = Path.of(folder, "media").resolve(name.isEmpty() ? name : name.substring(1));
    if (!NAME.matcher(name).matches() || !Files.isRegularFile(file)) {
      errors.send(request, response, Language.NL, 404, "missing");
      return;
    }
    Content content = contents.get(name);
    if (content == null) {
      content = Content.of(Files.readAllBytes(file));
      contents.put(name, content);
    }
    response.setContentType(TYPES.get(name.substring(name.lastIndexOf('.') + 1)));
    response.setHeader("Cache-Control", "public, max-age=86400");
    content.send(request, response);
  }
}
