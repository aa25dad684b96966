package nl.groeiwijs.content.application.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.groeiwijs.content.application.FactKind;
import nl.groeiwijs.content.application.HelpServiceKind;
import nl.groeiwijs.content.application.LiveEdition;
import nl.groeiwijs.content.application.LiveEditions;
import nl.groeiwijs.content.application.PublicAddresses;
import nl.groeiwijs.content.domain.Directives;
import nl.groeiwijs.content.domain.PublicState;
import nl.groeiwijs.content.domain.gate.PublicRecords;
import nl.groeiwijs.content.persistence.EditionRow;
import nl.groeiwijs.content.persistence.Editions;
import nl.groeiwijs.shared.domain.Language;

/** Answers the gate from the live editions. */
@ApplicationScoped
public class LiveRecords implements PublicRecords {

  private final Editions editions;
  private final LiveEditions live;
  private final Instance<PublicAddresses> addresses;
  private final Clock clock;

  LiveRecords() {
    this(null, null, null, null);
  }

  @Inject
  public LiveRecords(
      Editions editions, LiveEditions live, Instance<PublicAddresses> addresses, Clock clock) {
    this.editions = editions;
    this.live = live;
    this.addresses = addresses;
    this.clock = clock;
  }

  @Override
  public boolean leads(Language language, String address) {
    return editions.findEdition(language, address).filter(LiveRecords::isLive).isPresent()
        || addresses.stream().anyMatch(known -> known.leads(language, address));
  }

  @Override
  public Standing standing(String directive, Language language, String slug) {
    Optional<EditionRow> edition =
        switch (directive) {
          case Directives.HELP -> editions.findEdition(Language.NL, HelpServiceKind.PREFIX + slug);
          case Directives.FACT -> editions.findEdition(Language.NL, FactKind.PREFIX + slug);
          default -> editions.findPublic(Directives.CARD_KIND, language, slug);
        };
    return standing(edition);
  }

  @Override
  public Standing publication(String kind, Language language, String slug) {
    return standing(editions.findPublic(kind, language, slug));
  }

  private Standing standing(Optional<EditionRow> edition) {
    return edition
        .filter(LiveRecords::isLive)
        .flatMap(row -> live.find(row.id()))
        .map(this::standing)
        .orElse(Standing.MISSING);
  }

  private static boolean isLive(EditionRow edition) {
    return edition.shown() == PublicState.LIVE;
  }

  private Standing standing(LiveEdition record) {
    boolean overdue = record.document().provenance().isOverdue(LocalDate.now(clock));
    boolean unchecked =
        record.document().fields().records("channels").stream()
            .anyMatch(channel -> channel.text("status").filter("to_check"::equals).isPresent());
    return overdue || unchecked ? Standing.UNVERIFIED : Standing.GOOD;
  }
}
