package nl.groeiwijs.publishing.application;

import nl.groeiwijs.content.application.Desk;
import nl.groeiwijs.content.application.history.PublicRevisions;
import nl.groeiwijs.publishing.persistence.PublishedPageRows;
import nl.groeiwijs.publishing.persistence.ShownRevisions;
import nl.groeiwijs.shared.application.HeardEvent;

/** What the public sees of a desk, brought in step when a test asks for it. */
public final class ReadSide {

  private final Desk desk;
  private final PublishedPages pages;
  private final RefreshPublishedPage refresh;
  private final PastVersions versions;

  public ReadSide(Desk desk) {
    this.desk = desk;
    PublishedPageRows rows = new PublishedPageRows(desk.database.entities());
    pages =
        new PublishedPages(
            new PageReader(rows, desk.liveEditions), new Previews(), new HeardEvent<>(event -> {}));
    ShownRevisions shown = new ShownRevisions(desk.database.entities());
    versions = new PastVersions(shown, new PublicRevisions(desk.editions, desk.reader));
    refresh =
        new RefreshPublishedPage(
            desk.liveEditions, rows, shown, desk.clock, new HeardEvent<>(pages::onChanged));
  }

  /** What the pages said before, brought in step as the pages are. */
  public PastVersions versions() {
    pages();
    versions.onChanged(null);
    return versions;
  }

  /** The pages, as they are now. */
  public PublishedPages pages() {
    desk.does(() -> refresh.execute(refresh.listOutdated()));
    return pages;
  }
}
