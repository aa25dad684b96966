package nl.groeiwijs.guidance.domain;

import java.util.List;
import java.util.Set;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.content.domain.Kind;
import nl.groeiwijs.shared.domain.Issue;

/** A kind that needs nothing beyond what every document needs. */
abstract class SimpleKind implements Kind {

  private final String id;
  private final String folder;
  private final Set<String> keys;

  SimpleKind(String id, String folder, Set<String> keys) {
    this.id = id;
    this.folder = folder;
    this.keys = keys;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Set<String> keys() {
    return keys;
  }

  @Override
  public String address(Document document) {
    return folder + document.slug();
  }

  @Override
  public List<Issue> check(Document document) {
    return List.of();
  }
}
