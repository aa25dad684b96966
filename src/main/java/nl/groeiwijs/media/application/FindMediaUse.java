package nl.groeiwijs.media.application;

import jakarta.inject.Inject;
import java.util.List;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.media.domain.MediaName;
import nl.groeiwijs.media.domain.MediaUse;
import nl.groeiwijs.media.persistence.MediaRows;
import nl.groeiwijs.media.persistence.MediaUseRow;
import nl.groeiwijs.shared.application.UseCase;

/** Where a picture or file is used; empty when nowhere, or when there is no such file. */
@UseCase
public class FindMediaUse {

  private final MediaRows rows;

  FindMediaUse() {
    this(null);
  }

  @Inject
  public FindMediaUse(MediaRows rows) {
    this.rows = rows;
  }

  public List<MediaUse> execute(MediaName name, Actor actor) {
    actor.require(Permission.READ);
    return rows.listUses(name).stream().map(MediaUseRow::toUse).toList();
  }
}
