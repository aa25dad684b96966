package nl.groeiwijs.publishing.application;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.groeiwijs.publishing.domain.ReaderCount;
import nl.groeiwijs.publishing.domain.Remark;
import nl.groeiwijs.publishing.persistence.ReaderCounts;
import nl.groeiwijs.shared.application.UseCase;

/** Writes a batch of counts, and deletes the remarks that have been kept long enough. */
@UseCase
public class WriteCounts {

  private final ReaderCounts counts;
  private final Clock clock;

  WriteCounts() {
    this(null, null);
  }

  @Inject
  public WriteCounts(ReaderCounts counts, Clock clock) {
    this.counts = counts;
    this.clock = clock;
  }

  public void execute(List<ReaderCount> batch) {
    batch.forEach(counts::add);
    counts.forgetRemarksBefore(LocalDate.now(clock).minusDays(Remark.DAYS_KEPT));
  }
}
