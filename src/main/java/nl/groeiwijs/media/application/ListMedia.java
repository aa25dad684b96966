package nl.groeiwijs.media.application;

import jakarta.inject.Inject;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.media.domain.Media;
import nl.groeiwijs.media.persistence.MediaRow;
import nl.groeiwijs.media.persistence.MediaRows;
import nl.groeiwijs.shared.application.UseCase;
import nl.groeiwijs.shared.domain.PageOf;

/** Uploaded pictures and files, newest first, by a part of their original name. */
@UseCase
public class ListMedia {

  private static final int LARGEST_PAGE = 200;

  private final MediaRows rows;

  ListMedia() {
    this(null);
  }

  @Inject
  public ListMedia(MediaRows rows) {
    this.rows = rows;
  }

  /**
   * @param words a part of the original name, in any case; empty for all
   * @param number page number from 1
   * @param size 1 to 200
   */
  public PageOf<Media> execute(String words, int number, int size, Actor actor) {
    actor.require(Permission.READ);
    int fitting = Math.max(1, Math.min(size, LARGEST_PAGE));
    int page = Math.max(1, number);
    return new PageOf<>(
        rows.list(words, (page - 1) * fitting, fitting).stream().map(MediaRow::toMedia).toList(),
        page,
        fitting,
        rows.count(words));
  }
}
