package nl.groeiwijs.content.web.gaps;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.groeiwijs.shared.web.EditorRoute;
import nl.groeiwijs.shared.web.EditorRoutes;

/** The address of what readers look for in vain. */
@ApplicationScoped
public class GapRoutes implements EditorRoutes {

  @Override
  public List<EditorRoute> routes() {
    return List.of(new EditorRoute(MissedSearchServlet.PATH, MissedSearchServlet.PATH));
  }
}
