package nl.groeiwijs.content.web.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.groeiwijs.shared.web.EditorRoute;
import nl.groeiwijs.shared.web.EditorRoutes;

/** The address where many publications are changed at once. */
@ApplicationScoped
public class BulkRoutes implements EditorRoutes {

  @Override
  public List<EditorRoute> routes() {
    return List.of(new EditorRoute(BulkServlet.PATH, BulkServlet.PATH));
  }
}
