package nl.groeiwijs.help.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.groeiwijs.help.domain.Audience;
import nl.groeiwijs.help.domain.HelpService;
import nl.groeiwijs.shared.application.PortalClock;
import nl.groeiwijs.shared.domain.Language;
import nl.groeiwijs.shared.domain.Slug;

/** Help services and facts as pages show them now, in the reader's language. */
@ApplicationScoped
public class HelpServices {

  private final HelpRegister register;
  private final Clock clock;

  @Inject
  public HelpServices(HelpRegister register, Clock clock) {
    this.register = register;
    this.clock = clock;
  }

  HelpServices() {
    this(null, null);
  }

  public Optional<HelpServiceView> find(Slug slug, Language language) {
    return register.find(slug).map(service -> view(service, now(), language));
  }

  /** All services, in their order. */
  public List<HelpServiceView> list(Language language) {
    return list(service -> true, language);
  }

  /** The services that are for this audience, those for everyone included. */
  public List<HelpServiceView> listFor(Audience audience, Language language) {
    return list(service -> service.serves(audience), language);
  }

  /** These services, in this order; a slug without a service is left out. */
  public List<HelpServiceView> listOf(List<Slug> slugs, Language language) {
    ZonedDateTime now = now();
    return slugs.stream()
        .map(register::find)
        .flatMap(Optional::stream)
        .map(service -> view(service, now, language))
        .toList();
  }

  /** These facts, in this order; a slug without a fact is left out. */
  public List<FactView> facts(List<Slug> slugs, Language language) {
    LocalDate today = now().toLocalDate();
    return slugs.stream()
        .map(register::findFact)
        .flatMap(Optional::stream)
        .map(fact -> FactView.of(fact, today, language))
        .toList();
  }

  private List<HelpServiceView> list(Predicate<HelpService> wanted, Language language) {
    ZonedDateTime now = now();
    return register.list().stream()
        .filter(wanted)
        .sorted(HelpService.IN_ORDER)
        .map(service -> view(service, now, language))
        .toList();
  }

  /** When it was as the statuses say: a page shows it with them. */
  public Words checkedAt(Language language) {
    return new MomentWords(now(), language).sayNow("help.list.checked");
  }

  private ZonedDateTime now() {
    return ZonedDateTime.now(clock).withZoneSameInstant(PortalClock.ZONE);
  }

  private static HelpServiceView view(HelpService service, ZonedDateTime now, Language language) {
    return new HelpServiceViewer(service, now, language).view();
  }
}
