package nl.groeiwijs.publishing.web.version;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.publishing.domain.ReadLine;
import nl.groeiwijs.publishing.domain.ShownVersion;
import nl.groeiwijs.publishing.domain.TextChange;
import nl.groeiwijs.shared.application.Texts;

/** What differs between two versions of a publication, in words: added, gone, changed. */
@Named
@RequestScoped
public class VersionDifferencePageBean extends PastPage {

  /** More than this is read by nobody; both texts can be read whole. */
  private static final int MOST = 300;

  private ShownVersion from;
  private ShownVersion to;
  private List<TextChange> changes;
  private Optional<String> change = Optional.empty();

  @Override
  boolean find() {
    Optional<ShownVersion> earlier = version("from");
    Optional<ShownVersion> later = version("to");
    Optional<Document> before = earlier.flatMap(past()::read);
    Optional<Document> after = later.flatMap(past()::read);
    if (before.isEmpty() || after.isEmpty() || earlier.get().number() >= later.get().number()) {
      return false;
    }
    from = earlier.get();
    to = later.get();
    changes = TextChange.between(lines(before.get()), lines(after.get()));
    change = after.get().change().filter(said -> !before.get().change().equals(Optional.of(said)));
    return true;
  }

  private List<ReadLine> lines(Document text) {
    return ReadLine.of(
        text,
        Texts.get(request().language(), "publishing.version.top"),
        Texts.get(request().language(), "publishing.provenance.sources"));
  }

  public ShownVersion getFrom() {
    return from;
  }

  public ShownVersion getTo() {
    return to;
  }

  /** What the later text says is new in it. */
  public Optional<String> getChange() {
    return change;
  }

  public List<ChangedPart> getParts() {
    return ChangedPart.of(changes.stream().limit(MOST).toList());
  }

  /** How many changes are not shown. */
  public int getLeft() {
    return Math.max(0, changes.size() - MOST);
  }
}
