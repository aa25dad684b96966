package nl.groeiwijs.content.web.workflow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.groeiwijs.content.application.release.ListPlannedSteps;
import nl.groeiwijs.content.application.release.PlannedEdition;
import nl.groeiwijs.content.web.CmsBean;
import nl.groeiwijs.shared.web.EditorRequest;

/** What the clock will do in a month, day by day. The parameter {@code maand} names the month. */
@Named
@RequestScoped
public class AgendaBean {

  @Inject private EditorRequest request;
  @Inject private CmsBean cms;
  @Inject private ListPlannedSteps listPlannedSteps;
  @Inject private Clock clock;

  private List<AgendaDay> days;

  /** A day with what happens on it, soonest first. */
  public record AgendaDay(Optional<LocalDate> day, List<PlannedEdition> plans) {

    public AgendaDay {
      plans = List.copyOf(plans);
    }
  }

  private YearMonth month() {
    try {
      return request.parameter("maand").map(YearMonth::parse).orElseGet(this::now);
    } catch (DateTimeException e) {
      return now();
    }
  }

  private YearMonth now() {
    return YearMonth.now(clock);
  }

  public List<AgendaDay> getDays() {
    if (days == null) {
      Map<LocalDate, List<PlannedEdition>> found =
          listPlannedSteps
              .execute(
                  month().atDay(1).atStartOfDay(clock.getZone()).toInstant(),
                  month().plusMonths(1).atDay(1).atStartOfDay(clock.getZone()).toInstant(),
                  cms.actor())
              .stream()
              .collect(
                  Collectors.groupingBy(
                      plan -> plan.step().time().moment().atZone(clock.getZone()).toLocalDate(),
                      TreeMap::new,
                      Collectors.toList()));
      days =
          found.entrySet().stream()
              .map(entry -> new AgendaDay(Optional.of(entry.getKey()), entry.getValue()))
              .toList();
    }
    return days;
  }

  public String getTitle() {
    return name(month());
  }

  public String getPrevious() {
    return month().minusMonths(1).toString();
  }

  public String getNext() {
    return month().plusMonths(1).toString();
  }

  /** A month in words, from its number such as {@code 2027-03}. */
  public String name(String month) {
    return name(YearMonth.parse(month));
  }

  private String name(YearMonth month) {
    return DateTimeFormatter.ofPattern("MMMM yyyy", request.language().locale()).format(month);
  }

  public String getZone() {
    return clock.getZone().getId();
  }
}
