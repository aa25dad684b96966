package nl.groeiwijs.help.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.groeiwijs.help.domain.ChannelType;
import nl.groeiwijs.help.domain.HelpService;
import nl.groeiwijs.help.domain.OpenStatus;
import nl.groeiwijs.shared.domain.Language;

/** Looks at one help service at one moment, in one language. */
final class HelpServiceViewer {

  private static final int YEAR = 12;

  private final HelpService service;
  private final ZonedDateTime now;
  private final Language language;

  /**
   * @param now in Dutch time
   */
  HelpServiceViewer(HelpService service, ZonedDateTime now, Language language) {
    this.service = service;
    this.now = now;
    this.language = language;
  }

  HelpServiceView view() {
    Optional<OpenStatus> status = status();
    Optional<StatusBadge> badge = badge(status);
    return new HelpServiceView(
        service.id(),
        service.slug().value(),
        service.name(),
        service.summary().in(language),
        service.note().map(note -> note.in(language)).orElse(""),
        details(),
        badge.stream().toList(),
        button(badge),
        service.verifiedChannels().stream().map(HelpAction::of).flatMap(Optional::stream).toList(),
        service.verification().on(),
        service.verification().isOverdue(now.toLocalDate()),
        service.sources(),
        validUntil(status));
  }

  /** The status of the most direct verified channel at which a person answers. */
  private Optional<OpenStatus> status() {
    return service.verifiedChannels().stream()
        .filter(channel -> channel.type() != ChannelType.WEBSITE)
        .filter(channel -> channel.type() != ChannelType.EMAIL)
        .findFirst()
        .map(channel -> channel.statusAt(now));
  }

  private Optional<StatusBadge> badge(Optional<OpenStatus> status) {
    if (service.awaitsNumber()) {
      return Optional.of(StatusBadge.numberToCheck());
    }
    return status.map(known -> StatusBadge.of(known, service.urgent(), now, language));
  }

  private HelpServiceView.Button button(Optional<StatusBadge> badge) {
    if (service.urgent() && !service.awaitsNumber()) {
      return HelpServiceView.Button.URGENT;
    }
    return badge.filter(StatusBadge::isOpen).isPresent()
        ? HelpServiceView.Button.PRIMARY
        : HelpServiceView.Button.SECONDARY;
  }

  private List<Words> details() {
    List<Words> details = new ArrayList<>();
    service.audience().stream()
        .sorted()
        .forEach(audience -> details.add(Words.of("help.for." + audience.code())));
    service
        .ages()
        .ifPresent(
            ages ->
                details.add(
                    Words.of(
                        "help.ages",
                        String.valueOf(ages.fromMonths() / YEAR),
                        String.valueOf(ages.untilMonths() / YEAR))));
    if (service.anonymous()) {
      details.add(Words.of("help.anonymous"));
    }
    if (!service.speaks(language) && service.speaks(Language.NL)) {
      details.add(Words.of("help.in-dutch"));
    }
    return details;
  }

  /** Besides the status, the words for a day change at midnight, and a check gets overdue. */
  private Optional<Instant> validUntil(Optional<OpenStatus> status) {
    LocalDate today = now.toLocalDate();
    Optional<Instant> change = status.flatMap(OpenStatus::nextChange);
    Optional<Instant> midnight = change.map(any -> startOf(today.plusDays(1)));
    Optional<Instant> overdue =
        Optional.of(startOf(service.verification().reviewBy().plusDays(1)))
            .filter(moment -> moment.isAfter(now.toInstant()));
    return Stream.of(change, midnight, overdue)
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder());
  }

  private Instant startOf(LocalDate day) {
    return day.atStartOfDay(now.getZone()).toInstant();
  }
}
