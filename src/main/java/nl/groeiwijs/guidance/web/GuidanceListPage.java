package nl.groeiwijs.guidance.web;

import java.util.List;
import java.util.Optional;
import nl.groeiwijs.publishing.web.Crumb;
import nl.groeiwijs.publishing.web.PageOutcome;
import nl.groeiwijs.publishing.web.PublicPage;
import nl.groeiwijs.publishing.web.PublicRequest;
import nl.groeiwijs.publishing.web.Section;
import nl.groeiwijs.shared.application.Texts;
import nl.groeiwijs.shared.domain.Language;

/** A page that lists what parents read: its title and introduction come from the bundle. */
abstract class GuidanceListPage implements PublicPage {

  private final String key;
  private final String path;
  private PublicRequest request;

  /**
   * @param key of the bundle: {@code .title} and {@code .lead} follow it
   * @param path address without language prefix
   */
  GuidanceListPage(String key, String path) {
    this.key = key;
    this.path = path;
  }

  @Override
  public PageOutcome load(PublicRequest asked) {
    request = asked;
    return find(asked);
  }

  /** Finds what is listed. */
  abstract PageOutcome find(PublicRequest request);

  Language language() {
    return request.language();
  }

  @Override
  public String title() {
    return Texts.get(language(), key + ".title");
  }

  @Override
  public String description() {
    return Texts.get(language(), key + ".lead");
  }

  @Override
  public Section section() {
    return Section.PARENTS;
  }

  @Override
  public List<Crumb> crumbs() {
    return List.of(
        new Crumb(Texts.get(language(), "site.door.parents"), request.href("/leeftijd")));
  }

  @Override
  public Optional<String> hrefIn(Language other) {
    return Optional.of(other.prefix() + path);
  }

  @Override
  public Optional<String> canonical() {
    return Optional.of(language().prefix() + path);
  }
}
