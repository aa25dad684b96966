package nl.groeiwijs.content.web.media;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.application.media.ListMediaPlaces;
import nl.groeiwijs.content.application.media.MediaPlace;
import nl.groeiwijs.content.web.form.ScreenServlet;
import nl.groeiwijs.media.application.DeleteMedia;
import nl.groeiwijs.media.application.StoredMedia;
import nl.groeiwijs.media.domain.Media;
import nl.groeiwijs.media.domain.MediaName;
import nl.groeiwijs.media.domain.MediaRefused;
import nl.groeiwijs.shared.web.ScreenMissing;

/** One file: what it is, where it is used, and removing it when that is nowhere. */
@WebServlet(MediaFileServlet.PATH)
public class MediaFileServlet extends ScreenServlet {

  private static final long serialVersionUID = 1L;
  static final String PATH = "/cms/bestand";

  @Inject private transient StoredMedia stored;
  @Inject private transient ListMediaPlaces listMediaPlaces;
  @Inject private transient DeleteMedia deleteMedia;

  @Override
  protected void show(HttpServletRequest request, HttpServletResponse response, Actor actor)
      throws IOException, ServletException {
    Media media =
        name(request)
            .flatMap(name -> stored.find(name, Optional.of(actor)))
            .map(StoredMedia.Found::media)
            .orElseThrow(() -> new ScreenMissing(asked(request).path()));
    List<MediaPlace> places = listMediaPlaces.execute(media.name(), actor);
    request.setAttribute("file", new ShownMedia(media, places.size()));
    request.setAttribute("places", places);
    request.setAttribute("deletable", places.isEmpty() && mayDelete(media, actor));
    view(request, response, "media-file");
  }

  /** As {@link DeleteMedia} decides; here only to offer no button in vain. */
  private static boolean mayDelete(Media media, Actor actor) {
    boolean own = media.uploaderId().equals(actor.id());
    return actor.may(Permission.UPLOAD) && (own || actor.may(Permission.TRASH));
  }

  @Override
  protected void submit(HttpServletRequest request, HttpServletResponse response, Actor actor)
      throws IOException, ServletException {
    actor.require(Permission.UPLOAD);
    MediaName name = name(request).orElseThrow(() -> new MediaRefused("media.missing"));
    deleteMedia.execute(name, actor);
    response.sendRedirect(MediaListServlet.PATH + "?gedaan=delete");
  }

  private static Optional<MediaName> name(HttpServletRequest request) {
    return MediaName.find(asked(request).name("name"));
  }
}
