package nl.groeiwijs.guidance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.groeiwijs.help.application.HelpServiceView;
import nl.groeiwijs.help.application.HelpServices;
import nl.groeiwijs.publishing.web.PageOutcome;
import nl.groeiwijs.publishing.web.PageTrace;
import nl.groeiwijs.publishing.web.PublicPage;
import nl.groeiwijs.publishing.web.PublicRequest;
import nl.groeiwijs.publishing.web.Section;
import nl.groeiwijs.shared.application.Texts;
import nl.groeiwijs.shared.domain.Language;
import nl.groeiwijs.shared.domain.Slug;

/**
 * Steps and numbers for an emergency, small enough for a wallet, under a name that tells nothing. A
 * reader can have the browser keep it, to work without a network. Whether somebody answers now is
 * not on it, since a kept page cannot know; when a number was checked is.
 */
@Named
@RequestScoped
public class PocketCardBean implements PublicPage {

  static final String ADDRESS = "/kaartje/";

  private static final List<Slug> SERVICES =
      Stream.of(
              "alarmnummer-112",
              "helpwanted",
              "kindertelefoon",
              "veilig-thuis",
              "centrum-seksueel-geweld",
              "113-zelfmoordpreventie")
          .map(Slug::new)
          .toList();

  @Inject private HelpServices services;
  @Inject private PageTrace trace;
  @Inject private Clock clock;

  private Language language;
  private List<HelpServiceView> shown;

  @Override
  public PageOutcome load(PublicRequest request) {
    language = request.language();
    shown =
        services.listOf(SERVICES, language).stream()
            .filter(service -> !service.actions().isEmpty())
            .toList();
    shown.forEach(service -> service.validUntil().ifPresent(trace::validUntil));
    return PageOutcome.FOUND;
  }

  /** Those of which something to call or open is verified. */
  public List<HelpServiceView> getServices() {
    return shown;
  }

  /** The day of the last check in words. */
  public String checked(HelpServiceView service) {
    return DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale())
        .format(service.verifiedOn());
  }

  /** The day on which this page was made, for the browser that keeps it. */
  public LocalDate getMade() {
    return LocalDate.now(clock);
  }

  @Override
  public String title() {
    return Texts.get(language, "guidance.pocket.title");
  }

  @Override
  public Section section() {
    return Section.HELP;
  }

  @Override
  public boolean sensitive() {
    return true;
  }

  @Override
  public Optional<String> hrefIn(Language other) {
    return Optional.of(other.prefix() + ADDRESS);
  }
}
