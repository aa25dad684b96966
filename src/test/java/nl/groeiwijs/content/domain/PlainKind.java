package nl.groeiwijs.content.domain;

import java.util.List;
import java.util.Set;
import nl.groeiwijs.shared.domain.Issue;

/** A kind for tests that asks nothing beyond what every document needs. */
public class PlainKind implements Kind {

  private final String id;
  private final String folder;

  /**
   * @param folder start of its addresses, to which the slug is added
   */
  public PlainKind(String id, String folder) {
    this.id = id;
    this.folder = folder;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Set<String> keys() {
    return Set.of();
  }

  @Override
  public List<Issue> check(Document document) {
    return List.of();
  }

  @Override
  public String address(Document document) {
    return folder + document.slug();
  }
}
