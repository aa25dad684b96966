package nl.groeiwijs.site.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.groeiwijs.curriculum.application.CoreGoals;
import nl.groeiwijs.curriculum.application.GoalFilter;
import nl.groeiwijs.publishing.application.SitemapPart;
import nl.groeiwijs.shared.domain.Language;

/** The core goals that matter to what this portal is about; the others are SLO's to be found. */
@ApplicationScoped
public class CoreGoalSitemapPart implements SitemapPart {

  private static final GoalFilter RELEVANT =
      new GoalFilter(Optional.empty(), Optional.empty(), Optional.empty(), "", true);
  private static final int MOST = 1_000;

  private final CoreGoals goals;

  CoreGoalSitemapPart() {
    this(null);
  }

  @Inject
  public CoreGoalSitemapPart(CoreGoals goals) {
    this.goals = goals;
  }

  @Override
  public List<Entry> entries(Language language) {
    return goals.list(RELEVANT, 1, MOST).items().stream()
        .map(goal -> new Entry(language.prefix() + "/kerndoel/" + goal.uuid(), Optional.empty()))
        .toList();
  }
}
