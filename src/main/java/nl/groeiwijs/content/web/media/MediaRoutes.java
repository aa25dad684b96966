package nl.groeiwijs.content.web.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.groeiwijs.shared.web.EditorRoute;
import nl.groeiwijs.shared.web.EditorRoutes;

/**
 * The addresses of the library. The bytes of a file stand under {@code /cms/media/<name>}, so its
 * screen has another address.
 */
@ApplicationScoped
public class MediaRoutes implements EditorRoutes {

  @Override
  public List<EditorRoute> routes() {
    return List.of(
        new EditorRoute(MediaListServlet.PATH, MediaListServlet.PATH),
        new EditorRoute(MediaFileServlet.PATH + "/{name}", MediaFileServlet.PATH));
  }
}
