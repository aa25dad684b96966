package nl.groeiwijs.guidance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.groeiwijs.help.application.HelpServiceView;
import nl.groeiwijs.help.application.HelpServices;
import nl.groeiwijs.publishing.web.Crumb;
import nl.groeiwijs.publishing.web.PageOutcome;
import nl.groeiwijs.publishing.web.PublicPage;
import nl.groeiwijs.publishing.web.PublicRequest;
import nl.groeiwijs.publishing.web.Section;
import nl.groeiwijs.shared.application.Texts;
import nl.groeiwijs.shared.domain.Language;
import nl.groeiwijs.shared.domain.Slug;

/** One help service. */
@Named
@RequestScoped
public class HelpPageBean implements PublicPage {

  @Inject private HelpServices help;
  @Inject private HelpTrace trace;

  private PublicRequest request;
  private HelpServiceView service;

  @Override
  public PageOutcome load(PublicRequest asked) {
    request = asked;
    Optional<HelpServiceView> found =
        Optional.of(asked.name("slug"))
            .filter(Slug::isSlug)
            .flatMap(slug -> help.find(new Slug(slug), asked.language()));
    found.ifPresent(this::show);
    return found.isPresent() ? PageOutcome.FOUND : PageOutcome.MISSING;
  }

  private void show(HelpServiceView found) {
    service = found;
    trace.shows(found);
  }

  public HelpServiceView getService() {
    return service;
  }

  /** When the status was looked at. */
  public String getChecked() {
    return help.checkedAt(request.language()).in(request.language());
  }

  @Override
  public String title() {
    return service.name();
  }

  @Override
  public String description() {
    return service.summary();
  }

  @Override
  public Section section() {
    return Section.HELP;
  }

  @Override
  public List<Crumb> crumbs() {
    return List.of(
        new Crumb(
            Texts.get(request.language(), "help.list.title"), request.href(HelpListBean.ADDRESS)));
  }

  @Override
  public Optional<String> hrefIn(Language language) {
    return Optional.of(language.prefix() + address());
  }

  @Override
  public Optional<String> canonical() {
    return Optional.of(request.href(address()));
  }

  private String address() {
    return HelpListBean.ADDRESS + "/" + service.slug();
  }
}
