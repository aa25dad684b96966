package nl.groeiwijs.content.web.workflow;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.content.domain.Withdrawal;
import nl.groeiwijs.shared.domain.DomainException;
import nl.groeiwijs.shared.web.EditorRequest;

/**
 * A step with an edition as the form sends it.
 *
 * @param request with the parameters stap, versie, toelichting, reden, beoordelaar, dag, tijd,
 *     vorm, doel, adres
 */
record SentStep(UUID editionId, EditorRequest request) {

  /** Name of an action, or another word of the screen. */
  String name() {
    return request.parameter("stap").orElse("");
  }

  /** The version that the person looked at; one that never was when it was not sent. */
  int version() {
    return request
        .parameter("versie")
        .filter(number -> number.matches("\\d{1,9}"))
        .map(Integer::parseInt)
        .orElse(-1);
  }

  String note() {
    return request.parameter("toelichting").orElse("");
  }

  /** Why it is published in spite of findings; empty for no reason. */
  String override() {
    return request.parameter("reden").orElse("");
  }

  Optional<UUID> reviewer() {
    return request.parameter("beoordelaar").map(UUID::fromString);
  }

  String slug() {
    return request.parameter("adres").orElse("");
  }

  /**
   * @throws DomainException {@code cms.standing.time} when day or time is missing
   */
  LocalDateTime time() {
    try {
      return LocalDate.parse(request.parameter("dag").orElse(""))
          .atTime(LocalTime.parse(request.parameter("tijd").orElse("")));
    } catch (DateTimeParseException e) {
      throw new DomainException("cms.standing.time");
    }
  }

  Withdrawal withdrawal() {
    Withdrawal.Mode mode =
        Withdrawal.Mode.valueOf(request.parameter("vorm").orElse(Withdrawal.Mode.NOTICE.name()));
    return new Withdrawal(mode, note(), request.parameter("doel"));
  }
}
