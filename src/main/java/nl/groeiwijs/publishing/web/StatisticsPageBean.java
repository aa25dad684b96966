package nl.groeiwijs.publishing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.groeiwijs.publishing.application.ReaderStatistics;
import nl.groeiwijs.shared.application.Texts;
import nl.groeiwijs.shared.domain.Language;

/** What is counted and what is not, with a picture of four weeks and the pages read most. */
@Named
@RequestScoped
public class StatisticsPageBean implements PublicPage {

  static final String ADDRESS = "/statistiek";
  private static final int WIDTH = 20;
  private static final int HEIGHT = 160;
  private static final int MOST_PAGES = 25;
  private static final Duration FRESH = Duration.ofMinutes(2);

  /**
   * A bar of the picture.
   *
   * @param x where it stands, in the units of the picture, as is its height
   */
  public record Bar(String day, long times, int x, int y, int height) {}

  /** A page and how often it was read. */
  public record PageRow(String address, long times) {}

  @Inject private ReaderStatistics statistics;
  @Inject private PageTrace trace;
  @Inject private Clock clock;

  private PublicRequest request;
  private List<Bar> bars;
  private List<PageRow> rows;

  @Override
  public PageOutcome load(PublicRequest asked) {
    request = asked;
    bars = bars(statistics.readPerDay());
    rows =
        statistics.readPerPage().entrySet().stream()
            .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
            .limit(MOST_PAGES)
            .map(page -> new PageRow(page.getKey(), page.getValue()))
            .toList();
    trace.validUntil(clock.instant().plus(FRESH));
    return PageOutcome.FOUND;
  }

  private List<Bar> bars(Map<LocalDate, Long> days) {
    long most = Math.max(1, days.values().stream().mapToLong(Long::longValue).max().orElse(1));
    DateTimeFormatter form = DateTimeFormatter.ofPattern("d MMM", request.language().locale());
    List<Bar> all = new ArrayList<>();
    days.forEach(
        (day, times) -> {
          int height = (int) (times * HEIGHT / most);
          all.add(new Bar(form.format(day), times, all.size() * WIDTH, HEIGHT - height, height));
        });
    return all;
  }

  public List<Bar> getBars() {
    return bars;
  }

  public List<PageRow> getRows() {
    return rows;
  }

  @Override
  public String title() {
    return Texts.get(request.language(), "publishing.statistics.title");
  }

  @Override
  public String description() {
    return Texts.get(request.language(), "publishing.statistics.lead");
  }

  @Override
  public Optional<String> hrefIn(Language language) {
    return Optional.of(language.prefix() + ADDRESS);
  }
}
