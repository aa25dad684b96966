package nl.groeiwijs.content.web.media;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.content.web.form.ScreenServlet;
import nl.groeiwijs.media.domain.Media;
import nl.groeiwijs.media.domain.MediaLimits;

/** The library: what was uploaded, newest first, and uploading. */
@WebServlet(MediaListServlet.PATH)
@MultipartConfig(
    maxFileSize = SentFile.WALL,
    maxRequestSize = SentFile.WALL,
    fileSizeThreshold = SentFile.IN_MEMORY)
public class MediaListServlet extends ScreenServlet {

  private static final long serialVersionUID = 1L;
  static final String PATH = "/cms/media";

  private static final long MEGABYTE = 1_000_000;

  @Inject private transient MediaShelf shelf;
  @Inject private transient SentFile sentFile;
  @Inject private transient MediaLimits limits;

  @Override
  protected void show(HttpServletRequest request, HttpServletResponse response, Actor actor)
      throws IOException, ServletException {
    String words = text(request, "naam");
    request.setAttribute("searched", words);
    request.setAttribute("files", shelf.page(words, number(request, "pagina", 1), actor));
    request.setAttribute("pageHref", pageAddress(PATH, "naam", words));
    request.setAttribute("pictureLimit", limits.pictureBytes() / MEGABYTE);
    request.setAttribute("fileLimit", limits.fileBytes() / MEGABYTE);
    view(request, response, "media-list");
  }

  @Override
  protected void submit(HttpServletRequest request, HttpServletResponse response, Actor actor)
      throws IOException, ServletException {
    Media media = sentFile.take(request, actor);
    response.sendRedirect(MediaFileServlet.PATH + "/" + media.name() + "?gedaan=upload");
  }
}
