package nl.groeiwijs.content.web.workflow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.application.ListEditions;
import nl.groeiwijs.content.application.editing.ListMyCopies;
import nl.groeiwijs.content.application.editing.WaitingCopy;
import nl.groeiwijs.content.application.release.ListPlannedSteps;
import nl.groeiwijs.content.application.release.PlannedEdition;
import nl.groeiwijs.content.domain.EditionFilter;
import nl.groeiwijs.content.domain.EditionOrder;
import nl.groeiwijs.content.domain.EditionState;
import nl.groeiwijs.content.domain.EditionSummary;
import nl.groeiwijs.content.web.CmsBean;
import nl.groeiwijs.shared.domain.PageOf;

/** What waits for who signed in. */
@Named
@RequestScoped
public class DashboardBean {

  private static final int SIZE = 8;

  @Inject private CmsBean cms;
  @Inject private ListEditions listEditions;
  @Inject private ListMyCopies listMyCopies;
  @Inject private ListPlannedSteps listPlannedSteps;
  @Inject private Clock clock;

  /**
   * A part of the screen.
   *
   * @param key of its heading
   * @param href the list with all of it
   */
  public record Part(String key, String href, PageOf<EditionSummary> editions) {}

  /** The parts with publications, what asks for work first. */
  public List<Part> getParts() {
    String name = cms.getName();
    String me = URLEncoder.encode(name, StandardCharsets.UTF_8);
    Optional<LocalDate> today = Optional.of(LocalDate.now(clock));
    return List.of(
        part("waiting", "status=in_review", filter(EditionState.IN_REVIEW)),
        part("changes", "status=changes_asked", filter(EditionState.CHANGES_ASKED)),
        part("mine", "status=concept&door=" + me, mine(name)),
        part("overdue", "controle=0&sorteer=review", overdue(today)),
        part("recent", "", EditionFilter.NONE));
  }

  private Part part(String key, String query, EditionFilter filter) {
    boolean overdue = filter.reviewUntil().isPresent();
    EditionOrder order = overdue ? EditionOrder.REVIEW : EditionOrder.CHANGED;
    return new Part(
        key,
        "/cms/publicaties?" + query,
        listEditions.execute(filter, order, !overdue, 1, SIZE, cms.actor()));
  }

  private static EditionFilter filter(EditionState state) {
    return filter(Optional.of(state), Optional.empty(), Optional.empty());
  }

  private static EditionFilter mine(String name) {
    return filter(Optional.of(EditionState.CONCEPT), Optional.of(name), Optional.empty());
  }

  private static EditionFilter overdue(Optional<LocalDate> today) {
    return filter(Optional.empty(), Optional.empty(), today);
  }

  private static EditionFilter filter(
      Optional<EditionState> state, Optional<String> person, Optional<LocalDate> reviewUntil) {
    return new EditionFilter(
        "",
        Optional.empty(),
        state,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        person,
        reviewUntil);
  }

  /** What this person wrote and did not keep yet; nothing for who does not write. */
  public List<WaitingCopy> getCopies() {
    return cms.actor().may(Permission.WRITE) ? listMyCopies.execute(SIZE, cms.actor()) : List.of();
  }

  /** What the clock does in the coming seven days. */
  public List<PlannedEdition> getPlanned() {
    return listPlannedSteps.execute(
        clock.instant(), clock.instant().plus(Duration.ofDays(7)), cms.actor());
  }
}
