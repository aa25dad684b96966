package nl.groeiwijs.publishing.web.version;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.publishing.domain.ShownVersion;
import nl.groeiwijs.shared.application.PortalClock;
import nl.groeiwijs.shared.domain.PageOf;

/** All versions of a publication, the newest first, and which one stood there on a day. */
@Named
@RequestScoped
public class VersionListPageBean extends PastPage {

  static final String DAY = "op";
  static final String PAGE = "pagina";

  private static final int SIZE = 20;

  private PageOf<VersionRow> rows;

  @Override
  boolean find() {
    List<ShownVersion> newest = new ArrayList<>(versions());
    Collections.reverse(newest);
    int number =
        request()
            .parameter(PAGE)
            .filter(n -> n.matches("[1-9]\\d{0,3}"))
            .map(Integer::parseInt)
            .orElse(1);
    List<VersionRow> shown =
        newest.stream().skip((number - 1L) * SIZE).limit(SIZE).map(this::row).toList();
    rows = new PageOf<>(shown, number, SIZE, newest.size());
    return !shown.isEmpty();
  }

  private VersionRow row(ShownVersion version) {
    Optional<Document> text = past().read(version);
    Optional<String> before =
        versions().stream()
            .filter(other -> other.number() == version.number() - 1)
            .findFirst()
            .flatMap(past()::read)
            .flatMap(Document::change);
    Optional<String> change =
        text.flatMap(Document::change).filter(said -> !before.equals(Optional.of(said)));
    return new VersionRow(version, change, text.isPresent(), period(version));
  }

  public PageOf<VersionRow> getRows() {
    return rows;
  }

  /** Address of another page of the list. */
  public String pageOf(int number) {
    return getList() + "?" + PAGE + "=" + number;
  }

  /** The day that was asked for, as a field holds it; empty without one. */
  public String getDay() {
    return day().map(LocalDate::toString).orElse("");
  }

  /** The day that was asked for, in words. */
  public String getDayInWords() {
    return day()
        .map(
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(request().language().locale())
                ::format)
        .orElse("");
  }

  /** What stood there at the end of the day that was asked for. */
  public Optional<ShownVersion> getThen() {
    return day()
        .map(day -> day.plusDays(1).atStartOfDay(PortalClock.ZONE).toInstant().minusMillis(1))
        .flatMap(this::at);
  }

  private Optional<ShownVersion> at(Instant moment) {
    return versions().stream().filter(version -> version.isAt(moment)).findFirst();
  }

  private Optional<LocalDate> day() {
    try {
      return request().parameter(DAY).map(LocalDate::parse);
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }
}
