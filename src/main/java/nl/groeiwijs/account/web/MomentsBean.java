package nl.groeiwijs.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Moments in the words of the editor's language and the portal's zone. */
@Named("accountMoments")
@RequestScoped
public class MomentsBean {

  @Inject private CmsSession session;
  @Inject private Clock clock;

  public String of(Instant moment) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(session.language().locale())
        .withZone(clock.getZone())
        .format(moment);
  }
}
