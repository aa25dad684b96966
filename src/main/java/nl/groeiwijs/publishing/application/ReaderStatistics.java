package nl.groeiwijs.publishing.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.publishing.domain.PageAnswers;
import nl.groeiwijs.publishing.domain.ReaderCount;
import nl.groeiwijs.publishing.domain.Remark;
import nl.groeiwijs.publishing.persistence.ReaderCounts;

/** What was counted in the last four weeks, for the public and for editors. */
@ApplicationScoped
public class ReaderStatistics {

  /** Days that are shown, today included. */
  public static final int DAYS = 28;

  private static final String CAME = "van-";
  private static final String ANSWERS = "(antwoord|reden)-.*";
  private static final int MOST_REMARKS = 200;

  private final ReaderCounts counts;
  private final Clock clock;

  ReaderStatistics() {
    this(null, null);
  }

  @Inject
  public ReaderStatistics(ReaderCounts counts, Clock clock) {
    this.counts = counts;
    this.clock = clock;
  }

  private LocalDate since() {
    return LocalDate.now(clock).minusDays(DAYS - 1L);
  }

  /** The rows that may be shown: what was counted ten times or more on a day. */
  public List<ReaderCount> listShown() {
    return counts.listSince(since()).stream()
        .filter(count -> count.times() >= ReaderCount.LEAST_SHOWN)
        .toList();
  }

  /** Pages read per day, every day of the period, also those without readers. */
  public Map<LocalDate, Long> readPerDay() {
    Map<LocalDate, Long> days = new TreeMap<>();
    for (int at = 0; at < DAYS; at++) {
      days.put(since().plusDays(at), 0L);
    }
    counts.listSince(since()).stream()
        .filter(count -> count.what().startsWith(CAME))
        .forEach(count -> days.merge(count.day(), count.times(), Long::sum));
    return days;
  }

  /** Readers per page over the whole period; pages with less than ten are left out. */
  public Map<String, Long> readPerPage() {
    return counts.listSince(since()).stream()
        .filter(count -> count.what().startsWith(CAME))
        .collect(
            Collectors.groupingBy(ReaderCount::address, Collectors.summingLong(ReaderCount::times)))
        .entrySet()
        .stream()
        .filter(page -> page.getValue() >= ReaderCount.LEAST_SHOWN)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** What readers answered, per page and answer, for editors. */
  public Map<String, Map<String, Long>> answers(Actor actor) {
    actor.require(Permission.READ);
    return counts.listSince(since()).stream()
        .filter(count -> count.what().matches(ANSWERS))
        .collect(
            Collectors.groupingBy(
                ReaderCount::address,
                TreeMap::new,
                Collectors.groupingBy(
                    ReaderCount::what, TreeMap::new, Collectors.summingLong(ReaderCount::times))));
  }

  /**
   * What readers answered about one page, and wrote about it, for as long as remarks are kept.
   *
   * @param address of the page, with language prefix
   */
  public PageAnswers ofPage(String address, Actor actor) {
    actor.require(Permission.READ);
    LocalDate since = LocalDate.now(clock).minusDays(Remark.DAYS_KEPT - 1L);
    Map<String, Long> times =
        counts.listSince(since, address).stream()
            .filter(count -> count.what().matches(ANSWERS))
            .collect(
                Collectors.groupingBy(
                    ReaderCount::what, Collectors.summingLong(ReaderCount::times)));
    return new PageAnswers(times, counts.listRemarks(address, MOST_REMARKS));
  }

  /** What readers wrote, the newest first, for editors. */
  public List<Remark> remarks(Actor actor) {
    actor.require(Permission.READ);
    return counts.listRemarks(MOST_REMARKS);
  }
}
