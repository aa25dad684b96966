package nl.groeiwijs.content.web.workflow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.groeiwijs.account.application.ListReviewers;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.content.application.address.DescribeMove;
import nl.groeiwijs.content.application.address.MoveDescription;
import nl.groeiwijs.content.application.history.ListStatusChanges;
import nl.groeiwijs.content.application.release.CheckBeforePublishing;
import nl.groeiwijs.content.domain.StatusChange;
import nl.groeiwijs.content.domain.Withdrawal;
import nl.groeiwijs.content.domain.gate.Finding;
import nl.groeiwijs.content.domain.workflow.Action;
import nl.groeiwijs.content.web.CmsBean;
import nl.groeiwijs.shared.web.EditorRequest;

/** Where a publication stands, what can be done with it, and doing that. */
@Named
@RequestScoped
public class EditionStandingBean {

  private static final String UNDO_MOVE = "UNDO_MOVE";
  private static final int CHANGES = 20;

  @Inject private EditorRequest request;
  @Inject private EditionAtHand edition;
  @Inject private SentForm form;
  @Inject private CmsBean cms;
  @Inject private WordsBean words;
  @Inject private ReviewSteps reviewSteps;
  @Inject private ReleaseSteps releaseSteps;
  @Inject private CheckBeforePublishing checkBeforePublishing;
  @Inject private ListStatusChanges listStatusChanges;
  @Inject private ListReviewers listReviewers;
  @Inject private DescribeMove describeMove;
  @Inject private Clock clock;

  private List<Finding> stopping = List.of();

  /** Takes the step that was sent, if one was. */
  public void answer() {
    form.answer(this::take);
  }

  private Optional<String> take() {
    SentStep sent = new SentStep(edition.id(), request);
    if (sent.name().equals(UNDO_MOVE)) {
      reviewSteps.undoMove(sent, cms.actor());
    } else {
      stopping = take(Action.valueOf(sent.name()), sent);
    }
    return stopping.isEmpty()
        ? Optional.of(edition.getHref() + "/stand?gedaan=" + sent.name())
        : Optional.empty();
  }

  private List<Finding> take(Action action, SentStep sent) {
    return switch (action) {
      case PUBLISH,
          SCHEDULE,
          CANCEL_SCHEDULE,
          WITHDRAW,
          SCHEDULE_WITHDRAWAL,
          CANCEL_WITHDRAWAL,
          REPUBLISH ->
          releaseSteps.take(action, sent, cms.actor());
      default -> {
        reviewSteps.take(action, sent, cms.actor());
        yield List.of();
      }
    };
  }

  /** What stopped the publication that was just asked for. */
  public List<Finding> getStopping() {
    return stopping;
  }

  /** Every action of this screen, with why not. */
  public List<StepForm> getSteps() {
    return edition.get().actions().stream()
        .filter(StepForm::isHere)
        .map(possible -> new StepForm(possible.action(), words.why(possible.verdict())))
        .toList();
  }

  /** All that the gate says of the newest text. */
  public List<Finding> getFindings() {
    return checkBeforePublishing.execute(edition.id(), cms.actor());
  }

  /** What became of it, newest first. */
  public List<StatusChange> getChanges() {
    return listStatusChanges.execute(edition.id(), 1, CHANGES, cms.actor()).items();
  }

  /** Who can be asked to review. */
  public List<Actor> getReviewers() {
    return listReviewers.execute(cms.actor());
  }

  public MoveDescription getMove() {
    return describeMove.execute(edition.id(), cms.actor());
  }

  public List<Withdrawal.Mode> getModes() {
    return Arrays.asList(Withdrawal.Mode.values());
  }

  /** The zone in which times are given. */
  public String getZone() {
    return clock.getZone().getId();
  }
}
