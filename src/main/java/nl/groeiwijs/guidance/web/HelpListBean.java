package nl.groeiwijs.guidance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.groeiwijs.help.application.HelpServiceView;
import nl.groeiwijs.help.application.HelpServices;
import nl.groeiwijs.help.domain.Audience;
import nl.groeiwijs.publishing.web.PageOutcome;
import nl.groeiwijs.publishing.web.PublicPage;
import nl.groeiwijs.publishing.web.PublicRequest;
import nl.groeiwijs.publishing.web.Section;
import nl.groeiwijs.shared.application.Texts;
import nl.groeiwijs.shared.domain.Language;

/** All help services, or those for one audience: {@code /hulp?voor=ouders}. */
@Named
@RequestScoped
public class HelpListBean implements PublicPage {

  static final String ADDRESS = "/hulp";
  static final String FILTER = "voor";

  @Inject private HelpServices help;
  @Inject private HelpTrace trace;

  private PublicRequest request;
  private Optional<Audience> audience;
  private List<HelpServiceView> services;

  @Override
  public PageOutcome load(PublicRequest asked) {
    request = asked;
    Optional<String> code = asked.parameter(FILTER);
    audience = code.flatMap(Audience::ofCode);
    if (code.isPresent() && audience.isEmpty()) {
      return PageOutcome.badRequest("request");
    }
    services =
        audience
            .map(wanted -> help.listFor(wanted, asked.language()))
            .orElseGet(() -> help.list(asked.language()));
    services.forEach(trace::shows);
    return PageOutcome.FOUND;
  }

  public List<HelpServiceView> getServices() {
    return services;
  }

  /** When the statuses were looked at. */
  public String getChecked() {
    return help.checkedAt(request.language()).in(request.language());
  }

  public String getHeading() {
    return audience.map(this::label).orElseGet(() -> say("help.list.all"));
  }

  /** All, and one per audience that is a group of its own. */
  public List<HelpFilter> getFilters() {
    List<HelpFilter> filters = new ArrayList<>();
    String all = request.href(ADDRESS);
    filters.add(new HelpFilter(say("help.list.all"), all, audience.isEmpty()));
    Arrays.stream(Audience.values())
        .filter(group -> group != Audience.EVERYONE)
        .map(
            group -> new HelpFilter(label(group), href(group), audience.equals(Optional.of(group))))
        .forEach(filters::add);
    return filters;
  }

  private String href(Audience group) {
    return request.href(ADDRESS) + "?" + FILTER + "=" + group.code();
  }

  private String label(Audience group) {
    return say("help.for." + group.code());
  }

  private String say(String key) {
    return Texts.get(request.language(), key);
  }

  @Override
  public String title() {
    return say("help.list.title");
  }

  @Override
  public String description() {
    return say("help.list.lead");
  }

  @Override
  public Section section() {
    return Section.HELP;
  }

  @Override
  public Optional<String> hrefIn(Language language) {
    return Optional.of(language.prefix() + ADDRESS);
  }

  @Override
  public Optional<String> canonical() {
    return Optional.of(request.href(ADDRESS));
  }
}
