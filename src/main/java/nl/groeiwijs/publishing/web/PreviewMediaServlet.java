package nl.groeiwijs.publishing.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.groeiwijs.content.application.preview.PreviewSource;
import nl.groeiwijs.media.application.StoredMedia;
import nl.groeiwijs.media.domain.MediaName;
import nl.groeiwijs.shared.domain.Language;

/**
 * Sends the files of a draft to who holds a link to it: {@code /voorbeeld/<token>/media/<name>}.
 * The draft's own page has a route; what comes here is a file or nothing.
 */
@WebServlet("/voorbeeld/*")
public class PreviewMediaServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Pattern PATH = Pattern.compile("/([A-Za-z0-9_-]{20,100})/media/([^/]+)");

  @Inject private transient PreviewSource previews;
  @Inject private transient StoredMedia media;
  @Inject private transient StoredMediaAnswer stored;
  @Inject private transient ErrorAnswer errors;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    String path = request.getPathInfo() == null ? "" : request.getPathInfo();
    Optional<StoredMedia.Found> found = find(path);
    Matcher asked = PATH.matcher(path);
    if (found.isPresent()) {
      response.setHeader("X-Robots-Tag", "noindex");
      stored.send(found.get(), request, response);
    } else if (asked.matches() && previews.findSite(asked.group(1)).isPresent()) {
      // What the site to come has in common with the site of now.
      response.sendRedirect("/media/" + asked.group(2));
    } else {
      errors.send(request, response, Language.NL, HttpServletResponse.SC_NOT_FOUND, "missing");
    }
  }

  private Optional<StoredMedia.Found> find(String path) {
    Matcher matcher = PATH.matcher(path);
    return matcher.matches()
        ? MediaName.find(matcher.group(2))
            .filter(name -> previews.shows(matcher.group(1), name))
            .flatMap(media::findShared)
        : Optional.empty();
  }
}
