package nl.groeiwijs.publishing.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.groeiwijs.shared.web.EditorRoute;
import nl.groeiwijs.shared.web.EditorRoutes;

/** The editors' screen of what readers answered. */
@ApplicationScoped
public class CountScreens implements EditorRoutes {

  @Override
  public List<EditorRoute> routes() {
    return List.of(new EditorRoute("/cms/reacties", "/cms/content/reader-answers.xhtml"));
  }
}
