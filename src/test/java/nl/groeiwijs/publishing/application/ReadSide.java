package nl.groeiwijs.publishing.application;

import nl.groeiwijs.content.application.Desk;
import nl.groeiwijs.publishing.persistence.PublishedPageRows;
import nl.groeiwijs.shared.application.HeardEvent;

/** What the public sees of a desk, brought in step when a test asks for it. */
public final class ReadSide {

  private final Desk desk;
  private final PublishedPages pages;
  private final RefreshPublishedPage refresh;

  public ReadSide(Desk desk) {
    this.desk = desk;
    PublishedPageRows rows = new PublishedPageRows(desk.database.entities());
    pages =
        new PublishedPages(
            new PageReader(rows, desk.liveEditions), new Previews(), new HeardEvent<>(event -> {}));
    refresh =
        new RefreshPublishedPage(
            desk.liveEditions, rows, desk.clock, new HeardEvent<>(pages::onChanged));
  }

  /** The pages, as they are now. */
  public PublishedPages pages() {
    desk.does(() -> refresh.execute(refresh.listOutdated()));
    return pages;
  }
}
