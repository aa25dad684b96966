package nl.groeiwijs.lesson.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.groeiwijs.shared.web.EditorRoute;
import nl.groeiwijs.shared.web.EditorRoutes;

/** The addresses for releases of the curriculum and for the queue that they leave. */
@ApplicationScoped
public class ReleaseRoutes implements EditorRoutes {

  static final String QUEUE = "/cms/kerndoelen-wachtrij";
  static final String SCREEN = "/cms/kerndoelen";

  @Override
  public List<EditorRoute> routes() {
    return List.of(
        new EditorRoute(SCREEN, "/cms/lesson/releases.xhtml"),
        new EditorRoute(QUEUE, "/cms/lesson/waiting-tags.xhtml"));
  }
}
