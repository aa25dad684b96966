package nl.groeiwijs.guidance.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** A page about the portal itself. */
@ApplicationScoped
public class PageKind extends SimpleKind {

  public static final String ID = "pagina";

  public PageKind() {
    super(ID, "/pagina/", Set.of());
  }

  @Override
  public boolean needsSources() {
    return false;
  }

  @Override
  public boolean needsReviewer() {
    return false;
  }
}
