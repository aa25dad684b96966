package nl.groeiwijs.publishing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import nl.groeiwijs.account.application.CurrentActor;
import nl.groeiwijs.publishing.application.ReaderStatistics;
import nl.groeiwijs.publishing.domain.PageAnswers;
import nl.groeiwijs.publishing.domain.Remark;
import nl.groeiwijs.shared.web.EditorRequest;

/** What readers answered about each page in four weeks, and what they wrote, for editors. */
@Named
@RequestScoped
public class ReaderAnswersBean {

  /** The answers and reasons, in the order in which they are shown. */
  private static final List<String> ORDER =
      List.of(
          "antwoord-ja",
          "antwoord-deels",
          "antwoord-nee",
          "reden-moeilijk",
          "reden-mist",
          "reden-klopt",
          "reden-veilig");

  /** A page with its answers, each a word of the counts and a number. */
  public record AnsweredPage(String address, List<Map.Entry<String, Long>> answers) {}

  @Inject private ReaderStatistics statistics;
  @Inject private CurrentActor actor;
  @Inject private EditorRequest request;

  private List<AnsweredPage> pages;
  private List<Remark> remarks;

  public List<AnsweredPage> getPages() {
    if (pages == null) {
      pages =
          statistics.answers(actor.get()).entrySet().stream()
              .map(page -> new AnsweredPage(page.getKey(), inOrder(page.getValue())))
              .toList();
    }
    return pages;
  }

  private static List<Map.Entry<String, Long>> inOrder(Map<String, Long> times) {
    return ORDER.stream()
        .filter(times::containsKey)
        .map(word -> Map.entry(word, times.get(word)))
        .toList();
  }

  /**
   * What readers said of one page.
   *
   * @param address with language prefix
   */
  public PageAnswers ofPage(String address) {
    return statistics.ofPage(address, actor.get());
  }

  /** The answers to a page in the order in which they are shown. */
  public List<Map.Entry<String, Long>> inOrder(PageAnswers answers) {
    return inOrder(answers.times());
  }

  public List<Remark> getRemarks() {
    if (remarks == null) {
      remarks = statistics.remarks(actor.get());
    }
    return remarks;
  }

  /** The day of a remark in words. */
  public String day(Remark remark) {
    return DateTimeFormatter.ofPattern("d MMMM yyyy", request.language().locale())
        .format(remark.day());
  }
}
