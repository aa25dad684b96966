package nl.groeiwijs.publishing.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.groeiwijs.publishing.domain.AgeBand;
import nl.groeiwijs.publishing.domain.PageSummary;
import nl.groeiwijs.shared.domain.AgeRange;

/** The age bands for views. */
@Named("ages")
@ApplicationScoped
public class AgesBean {

  private static final int MOST_BANDS = 3;

  public List<AgeBand> getBands() {
    return List.of(AgeBand.values());
  }

  /** Band of a publication, or null when it has no ages. */
  public AgeBand of(PageSummary summary) {
    return ofRange(summary.ages());
  }

  public AgeBand ofRange(Optional<AgeRange> ages) {
    return ages.filter(AgesBean::isSpecific).flatMap(AgeBand::of).orElse(null);
  }

  /** What is for nearly all ages has no age of its own. */
  private static boolean isSpecific(AgeRange ages) {
    return Arrays.stream(AgeBand.values()).filter(band -> band.range().overlaps(ages)).count()
        <= MOST_BANDS;
  }
}
