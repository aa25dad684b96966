package nl.groeiwijs.content.application.views;

import jakarta.inject.Inject;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.persistence.SavedViewRow;
import nl.groeiwijs.content.persistence.SavedViews;
import nl.groeiwijs.shared.application.UseCase;
import nl.groeiwijs.shared.domain.DomainException;

/** Forgets a saved view; what it showed stays where it is. */
@UseCase
public class DeleteView {

  private final SavedViews views;

  DeleteView() {
    this(null);
  }

  @Inject
  public DeleteView(SavedViews views) {
    this.views = views;
  }

  /**
   * @throws DomainException {@code content.view.missing} when there is none, or it is another's
   */
  public void execute(UUID id, Actor actor) {
    actor.require(Permission.READ);
    SavedViewRow row =
        views.list(actor.id()).stream()
            .filter(view -> view.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new DomainException("content.view.missing"));
    views.remove(row);
  }
}
