package nl.groeiwijs.publishing.web.version;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.groeiwijs.content.domain.Block;
import nl.groeiwijs.content.domain.Directives;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.publishing.domain.ShownVersion;

/**
 * The text of a version, in the order in which it was written. Numbers of help services and facts
 * are those of now: an old number helps nobody.
 */
@Named
@RequestScoped
public class VersionTextPageBean extends PastPage {

  private ShownVersion version;
  private Document text;

  @Override
  boolean find() {
    Optional<ShownVersion> asked = version("number");
    Optional<Document> read = asked.flatMap(past()::read);
    asked.ifPresent(found -> version = found);
    read.ifPresent(found -> text = found);
    return read.isPresent();
  }

  public ShownVersion getVersion() {
    return version;
  }

  public Document getText() {
    return text;
  }

  /** The whole text; what belongs to a campaign is reached from the campaign. */
  public List<Block> getBlocks() {
    return text.body().blocks().stream()
        .filter(block -> !block.isDirective(Directives.TOOLKIT))
        .toList();
  }

  /** Number of the version that is public now. */
  public int getLast() {
    return versions().size();
  }
}
