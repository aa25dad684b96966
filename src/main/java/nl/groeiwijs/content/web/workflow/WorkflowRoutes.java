package nl.groeiwijs.content.web.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.groeiwijs.shared.web.EditorRoute;
import nl.groeiwijs.shared.web.EditorRoutes;

/** The editors' addresses around the life of publications. */
@ApplicationScoped
public class WorkflowRoutes implements EditorRoutes {

  @Override
  public List<EditorRoute> routes() {
    return List.of(
        new EditorRoute("/cms/publicatie/{id}/stand", "/cms/content/edition-standing.xhtml"),
        new EditorRoute("/cms/publicatie/{id}/opmerkingen", "/cms/content/edition-comments.xhtml"),
        new EditorRoute("/cms/publicatie/{id}/geschiedenis", "/cms/content/edition-history.xhtml"),
        new EditorRoute("/cms/agenda", "/cms/content/agenda.xhtml"),
        new EditorRoute("/cms/prullenbak", "/cms/content/trash.xhtml"),
        new EditorRoute("/cms/logboek", "/cms/content/audit-log.xhtml"),
        new EditorRoute("/cms/logboek/csv", "/cms/content/audit-export.xhtml"));
  }
}
