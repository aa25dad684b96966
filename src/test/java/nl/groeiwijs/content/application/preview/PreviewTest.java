package nl.groeiwijs.content.application.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.groeiwijs.account.application.ActiveActors;
import nl.groeiwijs.account.domain.Account;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.EmailAddress;
import nl.groeiwijs.account.domain.NotPermitted;
import nl.groeiwijs.account.domain.Role;
import nl.groeiwijs.account.persistence.AccountStore;
import nl.groeiwijs.content.application.Desk;
import nl.groeiwijs.content.application.EditionStale;
import nl.groeiwijs.content.domain.Author;
import nl.groeiwijs.content.domain.DocumentText;
import nl.groeiwijs.content.domain.merge.TextBlocks;
import nl.groeiwijs.content.domain.preview.PreviewLink;
import nl.groeiwijs.content.domain.preview.PreviewPurpose;
import nl.groeiwijs.content.domain.preview.PreviewRefused;
import nl.groeiwijs.content.domain.preview.PreviewScope;
import nl.groeiwijs.content.domain.workflow.WallTime;
import nl.groeiwijs.content.persistence.Comments;
import nl.groeiwijs.content.persistence.EditionRow;
import nl.groeiwijs.content.persistence.PlannedStepRow;
import nl.groeiwijs.content.persistence.PreviewLinks;
import nl.groeiwijs.media.domain.MediaName;
import nl.groeiwijs.shared.application.PortalClock;
import nl.groeiwijs.shared.domain.DomainException;
import nl.groeiwijs.shared.domain.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PreviewTest {

  private static final MediaName PHOTO = new MediaName("a1".repeat(32) + ".jpg");

  private final Desk desk = new Desk();
  private final PreviewLinks links = new PreviewLinks(desk.database.entities());
  private final AccountStore accounts = new AccountStore(desk.database.entities());
  private final SharePreview share = new SharePreview(desk.editions, links, desk.audit, desk.clock);
  private final WithdrawPreview withdraw =
      new WithdrawPreview(links, desk.editions, desk.audit, desk.clock);
  private final FindSharedPreview find =
      new FindSharedPreview(links, new ActiveActors(accounts), desk.clock);
  private final PreviewSource source =
      new PreviewSource(
          find, desk.editions, new FutureRevision(desk.planned, desk.editions), desk.reader);
  private Account account;
  private Actor sharer;
  private UUID edition;

  @BeforeEach
  void writeADraft() {
    account =
        new Account(
            "Sanne",
            new EmailAddress("sanne@example.org"),
            Language.NL,
            Set.of(Role.AUTHOR),
            desk.clock.instant());
    desk.does(() -> accounts.add(account));
    sharer = account.actor();
    edition = desk.newTerm("Grens").editionId();
    desk.write(edition, "Een grens is van jezelf.", Desk.ANNA);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private NewPreviewLink share(PreviewScope scope, PreviewPurpose purpose, int days) {
    return desk.does(() -> share.execute(scope, purpose, days, sharer));
  }

  private NewPreviewLink shareDraft() {
    return share(new PreviewScope.OfEdition(edition), PreviewPurpose.PREVIEW, 7);
  }

  private Optional<PreviewedPage> open(NewPreviewLink link) {
    return desk.does(() -> source.find(link.token()));
  }

  private void change(Consumer<EditionRow> step) {
    desk.does(() -> step.accept(desk.editions.findEdition(edition).orElseThrow()));
  }

  private void changeAccount(Consumer<Account> step) {
    desk.does(() -> step.accept(accounts.find(account.id()).orElseThrow()));
  }

  private static String keyOf(Runnable work) {
    try {
      work.run();
    } catch (DomainException e) {
      return e.key();
    }
    return "done";
  }

  @Test
  void aLinkShowsTheNewestTextWheneverSomebodyLooks() {
    NewPreviewLink link = shareDraft();
    assertThat(open(link).orElseThrow().document().orElseThrow().body().text())
        .contains("van jezelf");
    desk.write(edition, "En van niemand anders.", Desk.BRAM);
    PreviewedPage page = open(link).orElseThrow();
    assertThat(page.document().orElseThrow().body().text()).contains("niemand anders");
    assertThat(page.number()).isEqualTo(3);
    assertThat(page.link().expiresAt()).isEqualTo(link.link().expiresAt());
  }

  @Test
  void onlyAHashOfTheTokenIsKept() {
    NewPreviewLink link = shareDraft();
    assertThat(link.token()).hasSizeGreaterThanOrEqualTo(43);
    List<?> kept =
        desk.database
            .entities()
            .createNativeQuery("select token_hash from preview_link")
            .getResultList();
    assertThat(kept).hasSize(1);
    assertThat(kept.get(0).toString()).hasSize(64).doesNotContain(link.token());
  }

  @Test
  void anotherTokenOpensNothing() {
    NewPreviewLink link = shareDraft();
    assertThat(desk.does(() -> source.find(link.token() + "x"))).isEmpty();
    assertThat(desk.does(() -> source.find(""))).isEmpty();
  }

  @Test
  void aLinkExpires() {
    NewPreviewLink link = shareDraft();
    desk.wait(Duration.ofDays(7).minusMinutes(1));
    assertThat(open(link)).isPresent();
    desk.wait(Duration.ofMinutes(1));
    assertThat(open(link)).isEmpty();
  }

  @Test
  void aLinkIsWithdrawnByWhoMayShareAndStaysInTheList() {
    NewPreviewLink link = shareDraft();
    desk.does(() -> withdraw.execute(link.link().id(), link.link().version(), Desk.BRAM));
    assertThat(open(link)).isEmpty();
    List<PreviewLink> list =
        desk.does(() -> new ListPreviews(links).execute(Optional.of(edition), Desk.ANNA));
    assertThat(list).hasSize(1);
    assertThat(list.get(0).withdrawnAt()).isPresent();
    assertThatThrownBy(
            () ->
                desk.does(
                    () -> withdraw.execute(link.link().id(), link.link().version(), Desk.BRAM)))
        .isInstanceOf(EditionStale.class);
    assertThat(desk.log()).contains("PREVIEW_SHARED Sanne", "PREVIEW_WITHDRAWN Bram");
  }

  @Test
  void aLinkStopsWhenTheSharerIsDeactivatedOrMayNoLongerShare() {
    NewPreviewLink link = shareDraft();
    changeAccount(who -> who.deactivate(desk.clock.instant()));
    assertThat(open(link)).isEmpty();
    changeAccount(Account::reactivate);
    assertThat(open(link)).isPresent();
    changeAccount(who -> who.changeRoles(Set.of(Role.ADMINISTRATOR)));
    assertThat(open(link)).isEmpty();
  }

  @Test
  void aLinkShowsNothingOfWhatIsInTheTrash() {
    NewPreviewLink link = shareDraft();
    change(row -> row.trash(desk.clock.instant()));
    assertThat(open(link)).isEmpty();
    assertThat(keyOf(this::shareDraft)).isEqualTo("content.preview.trashed");
  }

  @Test
  void onlyWhoMayShareMakesALinkAndOnlyForSoLong() {
    PreviewScope scope = new PreviewScope.OfEdition(edition);
    assertThatThrownBy(
            () -> desk.does(() -> share.execute(scope, PreviewPurpose.PREVIEW, 7, Desk.BEHEER)))
        .isInstanceOf(NotPermitted.class);
    assertThat(keyOf(() -> share(scope, PreviewPurpose.PREVIEW, 31)))
        .isEqualTo("content.preview.days");
    assertThat(keyOf(() -> share(scope, PreviewPurpose.PREVIEW, 0)))
        .isEqualTo("content.preview.days");
  }

  @Test
  void aLinkShowsTheFilesOfItsTextAndNoOthers() {
    NewPreviewLink link = shareDraft();
    assertThat(desk.<Boolean>does(() -> source.shows(link.token(), PHOTO))).isFalse();
    desk.write(edition, "![Keuken](" + PHOTO.address() + ")", Desk.ANNA);
    assertThat(desk.<Boolean>does(() -> source.shows(link.token(), PHOTO))).isTrue();
    desk.wait(Duration.ofDays(8));
    assertThat(desk.<Boolean>does(() -> source.shows(link.token(), PHOTO))).isFalse();
  }

  @Test
  void theSiteAtAMomentHasWhatIsPlannedUntilThenAndNothingElse() {
    change(row -> row.publish(desk.clock.instant()));
    desk.write(edition, "Vanaf 1 december. ![Keuken](" + PHOTO.address() + ")", Desk.ANNA);
    LocalDateTime time = LocalDateTime.of(2026, 12, 1, 9, 0);
    Instant due = time.atZone(PortalClock.ZONE).toInstant();
    change(
        row ->
            desk.planned.add(
                PlannedStepRow.publish(
                    row,
                    WallTime.of(time, PortalClock.ZONE),
                    Author.of(Desk.EVA),
                    desk.clock.instant())));
    NewPreviewLink before =
        share(new PreviewScope.OfSite(due.minusSeconds(1)), PreviewPurpose.PREVIEW, 7);
    NewPreviewLink after = share(new PreviewScope.OfSite(due), PreviewPurpose.PREVIEW, 7);

    assertThat(comingWith(before)).as("what is live stays").isEmpty();
    assertThat(comingWith(after)).contains("Vanaf 1 december");
    assertThat(desk.<Boolean>does(() -> source.shows(before.token(), PHOTO))).isFalse();
    assertThat(desk.<Boolean>does(() -> source.shows(after.token(), PHOTO))).isTrue();
    assertThat(open(after)).isEmpty();
  }

  /** Which text comes in the place of the live one until the moment of a link; empty for none. */
  private String comingWith(NewPreviewLink link) {
    return desk.does(() -> source.findSite(link.token())).orElseThrow().coming().stream()
        .filter(page -> page.editionId().equals(edition))
        .flatMap(page -> page.document().stream())
        .map(document -> document.body().text())
        .collect(Collectors.joining());
  }

  @Test
  void aDraftThatWasNeverPublishedIsNotOnTheSiteAtAnyMoment() {
    Instant moment = desk.clock.instant().plus(Duration.ofDays(2));
    NewPreviewLink link = share(new PreviewScope.OfSite(moment), PreviewPurpose.PREVIEW, 7);
    FuturePages site = desk.does(() -> source.findSite(link.token())).orElseThrow();
    assertThat(site.coming()).isEmpty();
    assertThat(site.gone()).isEmpty();
    assertThat(site.moment()).isEqualTo(moment);
  }

  @Test
  void aLinkToOneDraftIsNoLinkToTheSite() {
    NewPreviewLink link = share(new PreviewScope.OfEdition(edition), PreviewPurpose.PREVIEW, 7);
    assertThat(desk.does(() -> source.findSite(link.token()))).isEmpty();
    assertThat(desk.does(() -> source.findSite(link.token() + "x"))).isEmpty();
  }

  @Test
  void theMomentOfASiteLiesAheadAndAFactCheckIsOfOnePublication() {
    Instant past = desk.clock.instant().minusSeconds(60);
    assertThat(keyOf(() -> share(new PreviewScope.OfSite(past), PreviewPurpose.PREVIEW, 7)))
        .isEqualTo("content.preview.moment");
    Instant ahead = past.plus(Duration.ofDays(2));
    assertThatThrownBy(() -> share(new PreviewScope.OfSite(ahead), PreviewPurpose.FACT_CHECK, 7))
        .isInstanceOf(PreviewRefused.class);
  }

  @Nested
  class AFactCheck {

    private final Comments comments = new Comments(desk.database.entities());
    private final LeaveRemark leave =
        new LeaveRemark(find, links, desk.editions, comments, desk.audit, desk.clock);
    private NewPreviewLink link;
    private UUID revision;

    @BeforeEach
    void shareForACheck() {
      link = share(new PreviewScope.OfEdition(edition), PreviewPurpose.FACT_CHECK, 7);
      revision = open(link).orElseThrow().revisionId();
    }

    private UUID say(int block, String name, String remark) {
      return desk.does(() -> leave.execute(link.token(), revision, block, name, remark));
    }

    @Test
    void becomesACommentOnTheBlockUnderTheNameThatWasGiven() {
      int last =
          TextBlocks.body(
                      DocumentText.of(desk.editions.findRevision(revision).orElseThrow().text()))
                  .size()
              - 1;
      say(last, " Prof.  Vos\n", "Dit klopt.\r\n\u202EZie <b>bron</b> 2.\u0007");
      var comment = comments.list(edition).get(0);
      assertThat(comment.author().name()).isEqualTo("Prof. Vos (feitencheck)");
      assertThat(comment.text()).isEqualTo("Dit klopt.\nZie <b>bron</b> 2.");
      assertThat(comment.anchor().quote()).isEqualTo("Een grens is van jezelf.");
    }

    @Test
    void asksForANameAndARemarkThatAreNotTooLong() {
      assertThat(keyOf(() -> say(0, " \n", "Dit klopt."))).isEqualTo("content.preview.name");
      assertThat(keyOf(() -> say(0, "x".repeat(81), "Dit klopt.")))
          .isEqualTo("content.preview.name");
      assertThat(keyOf(() -> say(0, "Vos", ""))).isEqualTo("content.preview.remark");
      assertThat(keyOf(() -> say(0, "Vos", "x".repeat(2_001)))).isEqualTo("content.preview.remark");
      assertThat(keyOf(() -> say(99, "Vos", "Klopt."))).isEqualTo("content.preview.block");
      assertThat(comments.list(edition)).isEmpty();
    }

    @Test
    void takesSoManyRemarksAnHour() {
      for (int i = 0; i < 40; i++) {
        say(LeaveRemark.WHOLE, "Vos", "Opmerking " + i);
      }
      assertThat(keyOf(() -> say(LeaveRemark.WHOLE, "Vos", "Nog een")))
          .isEqualTo("content.preview.many");
      desk.wait(Duration.ofHours(1));
      assertThat(keyOf(() -> say(LeaveRemark.WHOLE, "Vos", "Nog een"))).isEqualTo("done");
    }

    @Test
    void isOfNoOtherTextAndNotThroughALinkToLookAt() {
      NewPreviewLink look = shareDraft();
      assertThat(keyOf(() -> desk.does(() -> leave.execute(look.token(), revision, 0, "Vos", "x"))))
          .isEqualTo("content.preview.missing");
      UUID other = desk.newTerm("Ander").editionId();
      revision = desk.open(other, Desk.ANNA).newest().id();
      assertThat(keyOf(() -> say(0, "Vos", "Klopt."))).isEqualTo("content.preview.block");
    }

    @Test
    void endsWithTheLink() {
      desk.does(() -> withdraw.execute(link.link().id(), link.link().version(), Desk.EVA));
      assertThat(keyOf(() -> say(0, "Vos", "Klopt."))).isEqualTo("content.preview.missing");
    }
  }
}
