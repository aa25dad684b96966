package nl.groeiwijs.help.domain;

import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * One way to reach a help service.
 *
 * @param type what kind of address {@code value} is
 * @param value telephone number, web address or e-mail address, in a form that the type accepts
 * @param status whether the address may be shown
 * @param hours when someone answers, if known
 * @param hoursStatus whether the hours may be relied on
 * @param cost what it costs, if known
 */
public record Channel(
    ChannelType type,
    String value,
    CheckStatus status,
    Optional<OpeningHours> hours,
    CheckStatus hoursStatus,
    Optional<Cost> cost) {

  public boolean isVerified() {
    return status == CheckStatus.VERIFIED;
  }

  /** Open or not; {@link OpenStatus.Unknown} as long as the hours are not verified. */
  public OpenStatus statusAt(ZonedDateTime moment) {
    return hours
        .filter(known -> hoursStatus == CheckStatus.VERIFIED)
        .map(known -> known.statusAt(moment))
        .orElseGet(OpenStatus.Unknown::new);
  }
}
