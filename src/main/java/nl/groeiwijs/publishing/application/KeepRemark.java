package nl.groeiwijs.publishing.application;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import nl.groeiwijs.publishing.domain.Remark;
import nl.groeiwijs.publishing.persistence.ReaderCounts;
import nl.groeiwijs.shared.application.UseCase;

/**
 * Keeps what a reader wrote about a page, without what could point to a person. A page gets so many
 * remarks a day and no more, so that nobody can fill the database.
 */
@UseCase
public class KeepRemark {

  private static final int MOST_A_DAY = 50;

  private final ReaderCounts counts;
  private final Clock clock;

  KeepRemark() {
    this(null, null);
  }

  @Inject
  public KeepRemark(ReaderCounts counts, Clock clock) {
    this.counts = counts;
    this.clock = clock;
  }

  /**
   * @param address of a page that exists and is not sensitive, with language prefix
   * @param written as the reader typed it
   */
  public void execute(String address, String written) {
    Remark remark = new Remark(address, LocalDate.now(clock), written);
    if (!remark.words().isEmpty() && counts.countRemarks(address, remark.day()) < MOST_A_DAY) {
      counts.add(remark);
    }
  }
}
