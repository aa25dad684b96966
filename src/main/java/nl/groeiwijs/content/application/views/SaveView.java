package nl.groeiwijs.content.application.views;

import jakarta.inject.Inject;
import java.time.Clock;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.persistence.SavedViewRow;
import nl.groeiwijs.content.persistence.SavedViews;
import nl.groeiwijs.shared.application.UseCase;
import nl.groeiwijs.shared.domain.DomainException;

/**
 * Gives the state of the list a name; a name that somebody used before is that view from now on.
 */
@UseCase
public class SaveView {

  /** Longest name, in characters. */
  public static final int LONGEST_NAME = 80;

  private static final int LONGEST_QUERY = 1000;

  /** More than anybody finds their way in. */
  private static final int MOST = 50;

  private final SavedViews views;
  private final Clock clock;

  SaveView() {
    this(null, null);
  }

  @Inject
  public SaveView(SavedViews views, Clock clock) {
    this.views = views;
    this.clock = clock;
  }

  /**
   * @param query what the address of the list says
   * @param first true to open the list with it from now on
   * @throws DomainException {@code content.view.name}, {@code content.view.many}, or {@code
   *     content.view.empty} when nothing is asked for
   */
  public void execute(String name, String query, boolean first, Actor actor) {
    actor.require(Permission.READ);
    String called = name.strip();
    if (called.isEmpty() || called.length() > LONGEST_NAME) {
      throw new DomainException("content.view.name", LONGEST_NAME);
    }
    if (query.isEmpty() || query.length() > LONGEST_QUERY) {
      throw new DomainException("content.view.empty");
    }
    if (first) {
      views.list(actor.id()).forEach(SavedViewRow::giveWay);
    }
    views
        .find(actor.id(), called)
        .ifPresentOrElse(row -> row.show(query, first), () -> add(called, query, first, actor));
  }

  private void add(String name, String query, boolean first, Actor actor) {
    if (views.list(actor.id()).size() >= MOST) {
      throw new DomainException("content.view.many", MOST);
    }
    views.add(new SavedViewRow(actor.id(), name, query, first, clock.instant()));
  }
}
