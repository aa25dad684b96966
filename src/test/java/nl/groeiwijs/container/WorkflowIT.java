package nl.groeiwijs.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Role;
import nl.groeiwijs.content.application.address.ChangeAddress;
import nl.groeiwijs.content.application.editing.CreateDocument;
import nl.groeiwijs.content.application.editing.KeepOutcome;
import nl.groeiwijs.content.application.editing.KeepRevision;
import nl.groeiwijs.content.application.editing.OpenEdition;
import nl.groeiwijs.content.application.editing.OpenedEdition;
import nl.groeiwijs.content.application.release.PublishEdition;
import nl.groeiwijs.content.application.release.PublishOutcome;
import nl.groeiwijs.content.application.release.SchedulePublication;
import nl.groeiwijs.content.application.release.WithdrawEdition;
import nl.groeiwijs.content.application.review.ApproveEdition;
import nl.groeiwijs.content.application.review.AskReview;
import nl.groeiwijs.content.domain.DocumentText;
import nl.groeiwijs.content.domain.Withdrawal;
import nl.groeiwijs.publishing.application.MovedPages;
import nl.groeiwijs.publishing.application.PublishedPages;
import nl.groeiwijs.publishing.application.WithdrawnPages;
import nl.groeiwijs.shared.domain.Language;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The editors' work in the real container: transactions, locks, events, the scheduler. */
@ExtendWith(ArquillianExtension.class)
class WorkflowIT {

  private static final Actor ANNA = actor("Anna", Role.AUTHOR);
  private static final Actor DINA = actor("Dina", Role.REVIEWER);
  private static final Actor EVA = actor("Eva", Role.PUBLISHER);
  private static final int SECONDS = 60;

  @Inject private CreateDocument createDocument;
  @Inject private OpenEdition openEdition;
  @Inject private KeepRevision keepRevision;
  @Inject private AskReview askReview;
  @Inject private ApproveEdition approveEdition;
  @Inject private PublishEdition publishEdition;
  @Inject private SchedulePublication schedulePublication;
  @Inject private WithdrawEdition withdrawEdition;
  @Inject private ChangeAddress changeAddress;
  @Inject private PublishedPages pages;
  @Inject private WithdrawnPages withdrawnPages;
  @Inject private MovedPages movedPages;
  @Inject private Clock clock;

  @Deployment
  static WebArchive portal() {
    return PortalArchive.built();
  }

  private static Actor actor(String name, Role role) {
    return new Actor(UUID.randomUUID(), name, Set.of(role));
  }

  private OpenedEdition opened(UUID id) {
    return openEdition.execute(id, "proef", ANNA);
  }

  private UUID approved(String title) {
    UUID id = createDocument.execute("pagina", Language.NL, title, ANNA).editionId();
    OpenedEdition draft = opened(id);
    String text =
        DocumentText.of(draft.newest().text())
            .with("summary", "Een proef.")
            .with("review_by", "2099-01-01")
            .withBody("\n## Kop\n\nDe tekst.\n")
            .write();
    assertInstanceOf(
        KeepOutcome.Kept.class,
        keepRevision.execute(id, "proef", draft.newest().id(), text, "Af", ANNA));
    askReview.execute(id, opened(id).version(), Optional.empty(), "", ANNA);
    approveEdition.execute(id, opened(id).version(), "", DINA);
    return id;
  }

  private boolean isShown(String slug) {
    return pages.findBySlug("pagina", Language.NL, slug).isPresent();
  }

  @Test
  void whatIsPublishedIsShownAndMovesAndLeaves() {
    UUID id = approved("Werkproef een");
    assertTrue(!isShown("werkproef-een"));
    assertInstanceOf(
        PublishOutcome.Done.class, publishEdition.execute(id, opened(id).version(), "", EVA));
    assertTrue(isShown("werkproef-een"));

    changeAddress.execute(id, opened(id).version(), "werkproef-anders", EVA);
    assertTrue(isShown("werkproef-anders"));
    assertEquals(
        Optional.of("/pagina/werkproef-anders"),
        movedPages.find(Language.NL, "/pagina/werkproef-een"));

    Withdrawal gone = new Withdrawal(Withdrawal.Mode.GONE, "Klaar", Optional.empty());
    withdrawEdition.execute(id, opened(id).version(), gone, EVA);
    assertTrue(!isShown("werkproef-anders"));
    assertTrue(withdrawnPages.find(Language.NL, "/pagina/werkproef-anders").orElseThrow().isGone());
  }

  @Test
  void aConflictIsAnAnswerAndTheTextWaits() {
    UUID id = createDocument.execute("pagina", Language.NL, "Werkproef twee", ANNA).editionId();
    OpenedEdition draft = opened(id);
    keepRevision.execute(id, "eva", draft.newest().id(), draft.newest().text() + "Eva.\n", "", EVA);
    KeepOutcome outcome =
        keepRevision.execute(
            id, "proef", draft.newest().id(), draft.newest().text() + "Anna.\n", "", ANNA);
    assertInstanceOf(KeepOutcome.Conflict.class, outcome);
    assertEquals(1, opened(id).copies().size());
  }

  @Test
  void theSchedulerPublishesWhatIsDue() throws InterruptedException {
    UUID id = approved("Werkproef drie");
    LocalDateTime soon = LocalDateTime.now(clock).plusSeconds(3);
    schedulePublication.execute(id, opened(id).version(), soon, "", EVA);
    for (int i = 0; i < SECONDS && !isShown("werkproef-drie"); i++) {
      Thread.sleep(1_000);
    }
    assertTrue(isShown("werkproef-drie"));
  }
}
