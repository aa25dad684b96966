package nl.groeiwijs.content.application.views;

import jakarta.inject.Inject;
import java.util.List;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.persistence.SavedViewRow;
import nl.groeiwijs.content.persistence.SavedViews;
import nl.groeiwijs.shared.application.UseCase;

/** Somebody's own saved views, by name. */
@UseCase
public class ListViews {

  private final SavedViews views;

  ListViews() {
    this(null);
  }

  @Inject
  public ListViews(SavedViews views) {
    this.views = views;
  }

  public List<SavedView> execute(Actor actor) {
    actor.require(Permission.READ);
    return views.list(actor.id()).stream().map(ListViews::view).toList();
  }

  private static SavedView view(SavedViewRow row) {
    return new SavedView(row.id(), row.name(), row.query(), row.isDefault());
  }
}
