package nl.groeiwijs.content.web.workflow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.application.ListEditions;
import nl.groeiwijs.content.application.editing.ListMyCopies;
import nl.groeiwijs.content.application.editing.WaitingCopy;
import nl.groeiwijs.content.application.gaps.ListMissedSearches;
import nl.groeiwijs.content.application.gaps.MissedSearch;
import nl.groeiwijs.content.application.release.BrokenPage;
import nl.groeiwijs.content.application.release.ListBrokenPages;
import nl.groeiwijs.content.application.release.ListPlannedSteps;
import nl.groeiwijs.content.application.release.PlannedEdition;
import nl.groeiwijs.content.application.review.ListReviewRequests;
import nl.groeiwijs.content.domain.EditionFilter;
import nl.groeiwijs.content.domain.EditionOrder;
import nl.groeiwijs.content.domain.EditionPage;
import nl.groeiwijs.content.domain.EditionState;
import nl.groeiwijs.content.domain.EditionSummary;
import nl.groeiwijs.content.web.CmsBean;

/** What waits for who signed in. */
@Named
@RequestScoped
public class DashboardBean {

  private static final int SIZE = 8;

  @Inject private CmsBean cms;
  @Inject private ListEditions listEditions;
  @Inject private ListReviewRequests listReviewRequests;
  @Inject private ListMyCopies listMyCopies;
  @Inject private ListPlannedSteps listPlannedSteps;
  @Inject private ListBrokenPages listBrokenPages;
  @Inject private ListMissedSearches listMissedSearches;
  @Inject private Clock clock;

  /**
   * A part of the screen.
   *
   * @param key of its heading
   * @param href the list with all of it
   */
  public record Part(String key, String href, EditionPage editions) {}

  /** The parts with publications, what asks for work first. */
  public List<Part> getParts() {
    UUID me = cms.actor().id();
    List<Part> parts = new ArrayList<>();
    if (cms.may("WRITE")) {
      parts.add(
          part(
              "changes",
              "status=changes_asked&van=ik",
              EditionFilter.of(EditionState.CHANGES_ASKED).ownedBy(me)));
      parts.add(
          part(
              "mine", "status=concept&van=ik", EditionFilter.of(EditionState.CONCEPT).ownedBy(me)));
    }
    parts.add(
        part(
            "overdue",
            "controle=0&sorteer=review",
            EditionFilter.NONE.dueBy(LocalDate.now(clock).minusDays(1))));
    parts.add(part("recent", "alles=1", EditionFilter.NONE));
    return parts;
  }

  private Part part(String key, String query, EditionFilter filter) {
    boolean overdue = filter.reviewUntil().isPresent();
    EditionOrder order = overdue ? EditionOrder.REVIEW : EditionOrder.CHANGED;
    return new Part(
        key,
        "/cms/publicaties?" + query,
        listEditions.execute(filter, order, !overdue, 1, SIZE, cms.actor()));
  }

  /** What this person may judge now; nothing for who does not review. */
  public List<EditionSummary> getWaiting() {
    return cms.may("REVIEW") ? listReviewRequests.execute(SIZE, cms.actor()) : List.of();
  }

  /** What this person wrote and did not keep yet; nothing for who does not write. */
  public List<WaitingCopy> getCopies() {
    return cms.actor().may(Permission.WRITE) ? listMyCopies.execute(SIZE, cms.actor()) : List.of();
  }

  /** What readers see and would not pass the publish gate today. */
  public List<BrokenPage> getBroken() {
    return listBrokenPages.execute(SIZE, cms.actor());
  }

  /** What readers look for in vain. */
  public List<MissedSearch> getMissed() {
    return listMissedSearches.execute(false, SIZE, cms.actor());
  }

  /** What the clock does in the coming seven days. */
  public List<PlannedEdition> getPlanned() {
    return listPlannedSteps.execute(
        clock.instant(), clock.instant().plus(Duration.ofDays(7)), cms.actor());
  }
}
