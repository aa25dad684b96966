package nl.groeiwijs.content.web.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import nl.groeiwijs.content.application.editing.Presence;
import nl.groeiwijs.shared.application.Texts;
import nl.groeiwijs.shared.domain.Language;

/** Times of the server in the portal's zone, as the editor's screen tells them. */
@ApplicationScoped
public class Moments {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter DAY_AND_TIME =
      DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm");

  private final Clock clock;

  Moments() {
    this(null);
  }

  @Inject
  public Moments(Clock clock) {
    this.clock = clock;
  }

  /** The time; with the day when that is not today. */
  String time(Instant moment) {
    ZonedDateTime time = moment.atZone(clock.getZone());
    boolean today = time.toLocalDate().equals(LocalDate.now(clock));
    return (today ? TIME : DAY_AND_TIME).format(time);
  }

  String presence(Presence presence, Language language) {
    return Texts.get(
        language,
        presence.self() ? "cms.editor.presence.self" : "cms.editor.presence",
        presence.name(),
        time(presence.since()));
  }
}
