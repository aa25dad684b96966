package nl.groeiwijs.content.web.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.groeiwijs.shared.web.EditorRoute;
import nl.groeiwijs.shared.web.EditorRoutes;

/** The addresses of export and import. */
@ApplicationScoped
public class TransferRoutes implements EditorRoutes {

  @Override
  public List<EditorRoute> routes() {
    return List.of(
        new EditorRoute(ExportServlet.PATH, ExportServlet.PATH),
        new EditorRoute(ImportServlet.PATH, ImportServlet.PATH));
  }
}
