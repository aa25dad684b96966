package nl.groeiwijs.content.web.translation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.groeiwijs.shared.web.EditorRoute;
import nl.groeiwijs.shared.web.EditorRoutes;

/** The addresses around translations. */
@ApplicationScoped
public class TranslationRoutes implements EditorRoutes {

  @Override
  public List<EditorRoute> routes() {
    return List.of(
        new EditorRoute(TranslationListServlet.PATH, TranslationListServlet.PATH),
        new EditorRoute(TranslationPairServlet.PATH + "/{id}", TranslationPairServlet.PATH));
  }
}
