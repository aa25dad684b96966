package nl.groeiwijs.content.web.editing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.groeiwijs.shared.web.EditorRoute;
import nl.groeiwijs.shared.web.EditorRoutes;

/** The addresses of the editor's screen and of the screen before it. */
@ApplicationScoped
public class EditingRoutes implements EditorRoutes {

  @Override
  public List<EditorRoute> routes() {
    return List.of(
        new EditorRoute("/cms/nieuw", "/cms/content/edition-new.xhtml"),
        new EditorRoute("/cms/publicatie/{id}", "/cms/content/edition-edit.xhtml"));
  }
}
