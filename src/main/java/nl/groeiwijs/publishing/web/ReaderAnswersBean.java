package nl.groeiwijs.publishing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import nl.groeiwijs.account.application.CurrentActor;
import nl.groeiwijs.publishing.application.ReaderStatistics;
import nl.groeiwijs.publishing.domain.Remark;
import nl.groeiwijs.shared.web.EditorRequest;

/** What readers answered about each page in four weeks, and what they wrote, for editors. */
@Named
@RequestScoped
public class ReaderAnswersBean {

  /** A page with its answers, each a word of the counts and a number. */
  public record PageAnswers(String address, List<Map.Entry<String, Long>> answers) {}

  @Inject private ReaderStatistics statistics;
  @Inject private CurrentActor actor;
  @Inject private EditorRequest request;

  private List<PageAnswers> pages;
  private List<Remark> remarks;

  public List<PageAnswers> getPages() {
    if (pages == null) {
      pages =
          statistics.answers(actor.get()).entrySet().stream()
              .map(page -> new PageAnswers(page.getKey(), List.copyOf(page.getValue().entrySet())))
              .toList();
    }
    return pages;
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
