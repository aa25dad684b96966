package nl.groeiwijs.media.application;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.media.domain.MediaName;
import nl.groeiwijs.media.persistence.MediaRows;
import nl.groeiwijs.shared.application.UseCase;

/** In how many places files are used, for a whole page of the library at once. */
@UseCase
public class CountMediaUses {

  private final MediaRows rows;

  CountMediaUses() {
    this(null);
  }

  @Inject
  public CountMediaUses(MediaRows rows) {
    this.rows = rows;
  }

  /**
   * @return the number by name; a file that is used nowhere is left out
   */
  public Map<MediaName, Long> execute(Collection<MediaName> names, Actor actor) {
    actor.require(Permission.READ);
    return rows.countUses(names);
  }
}
