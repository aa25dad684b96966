package nl.groeiwijs.content.application;

import jakarta.inject.Inject;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.domain.EditionSummary;
import nl.groeiwijs.content.persistence.EditionLists;
import nl.groeiwijs.shared.application.UseCase;

/** One edition as the list shows it, for the heading of a screen that is about it. */
@UseCase
public class FindEdition {

  private final EditionLists lists;

  FindEdition() {
    this(null);
  }

  @Inject
  public FindEdition(EditionLists lists) {
    this.lists = lists;
  }

  /**
   * @throws EditionMissing when there is no such edition
   */
  public EditionSummary execute(UUID id, Actor actor) {
    actor.require(Permission.READ);
    return lists.find(id).orElseThrow(() -> new EditionMissing(id));
  }
}
