package nl.groeiwijs.content.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import nl.groeiwijs.shared.application.Texts;
import nl.groeiwijs.shared.web.EditorRequest;

/** Days and times as the editors' screens write them, in the portal's zone. */
@Named("times")
@RequestScoped
public class TimesBean {

  @Inject private EditorRequest request;
  @Inject private Clock clock;

  /** Day and time; only the time when it is today. */
  public String of(Instant moment) {
    ZonedDateTime time = moment.atZone(clock.getZone());
    boolean today = time.toLocalDate().equals(LocalDate.now(clock));
    String clockTime = DateTimeFormatter.ofPattern("HH:mm").format(time);
    return today
        ? Texts.get(request.language(), "cms.today", clockTime)
        : day(Optional.of(time.toLocalDate())) + " " + clockTime;
  }

  /** A day; empty when there is none. */
  public String day(Optional<LocalDate> day) {
    return day.map(
            DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                    .withLocale(request.language().locale())
                ::format)
        .orElse("");
  }
}
