package nl.groeiwijs.account.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.groeiwijs.account.application.AccountChanged.Change;
import nl.groeiwijs.account.domain.AccountRefused;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.LinkKind;
import nl.groeiwijs.account.domain.LinkNotUsable;
import nl.groeiwijs.account.domain.PassphraseRefused;
import nl.groeiwijs.account.domain.Role;
import nl.groeiwijs.shared.domain.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OneTimeLinksTest {

  private static final String ANOTHER = "een heel andere lange zin";

  private final Newsroom newsroom = new Newsroom();

  @AfterEach
  void close() {
    newsroom.close();
  }

  @Test
  void theSetUpLinkMakesAnAdministratorOnce() {
    String token = newsroom.setUpLink();
    newsroom.administrator();

    assertThat(newsroom.run(() -> newsroom.links.find(token))).isPresent();
    assertThatThrownBy(() -> setUp(token)).isInstanceOf(LinkNotUsable.class);
    assertThat(newsroom.run(newsroom.store::list)).hasSize(1);
  }

  @Test
  void noSetUpLinkIsMadeWhenThereIsAnAccount() {
    newsroom.administrator();

    assertThat(newsroom.run(() -> new IssueSetUpLink(newsroom.store, newsroom.clock).execute()))
        .isEmpty();
  }

  @Test
  void theSetUpLinkLastsAnHour() {
    String token = newsroom.setUpLink();
    newsroom.wait(Duration.ofMinutes(60));

    assertThatThrownBy(() -> setUp(token)).isInstanceOf(LinkNotUsable.class);
  }

  @Test
  void anInvitationLastsAWeekAndAResetAnHour() {
    Actor ada = newsroom.administrator();
    Actor joris = newsroom.colleague("joris@school.example", Role.AUTHOR);
    String invitation = newsroom.invite("eva@school.example", Role.AUTHOR);
    String reset = newsroom.issueLink(joris.id(), ada);
    newsroom.wait(Duration.ofMinutes(59));
    assertThat(kind(reset)).isEqualTo(LinkKind.RESET);
    newsroom.wait(Duration.ofMinutes(1));

    assertThatThrownBy(() -> newsroom.choose(reset, ANOTHER)).isInstanceOf(LinkNotUsable.class);
    assertThat(kind(invitation)).isEqualTo(LinkKind.INVITE);
    newsroom.wait(Duration.ofDays(7));
    assertThatThrownBy(() -> newsroom.choose(invitation, ANOTHER))
        .isInstanceOf(LinkNotUsable.class);
  }

  @Test
  void aLinkIsUsedOnce() {
    String invitation = newsroom.invite("eva@school.example", Role.AUTHOR);
    newsroom.choose(invitation, Newsroom.PASSPHRASE);

    assertThatThrownBy(() -> newsroom.choose(invitation, ANOTHER))
        .isInstanceOf(LinkNotUsable.class);
  }

  @Test
  void anEasyPassphraseDoesNotUseTheLink() {
    String invitation = newsroom.invite("eva@school.example", Role.AUTHOR);

    assertThatThrownBy(() -> newsroom.choose(invitation, "wachtwoord123"))
        .isInstanceOf(PassphraseRefused.class);
    newsroom.choose(invitation, Newsroom.PASSPHRASE);
  }

  @Test
  void onlyTheHashOfATokenIsKept() {
    String invitation = newsroom.invite("eva@school.example", Role.AUTHOR);

    assertThat(
            newsroom
                .database
                .entities()
                .createNativeQuery("select token_hash from one_time_link")
                .getSingleResult()
                .toString())
        .hasSize(64)
        .doesNotContain(invitation);
  }

  @Test
  void aNewLinkWithdrawsTheOld() {
    Actor ada = newsroom.administrator();
    Actor joris = newsroom.colleague("joris@school.example", Role.AUTHOR);
    String first = newsroom.issueLink(joris.id(), ada);
    newsroom.issueLink(joris.id(), ada);

    assertThatThrownBy(() -> newsroom.choose(first, ANOTHER)).isInstanceOf(LinkNotUsable.class);
  }

  @Test
  void aClosedAccountHasNoLinks() {
    Actor ada = newsroom.administrator();
    Actor joris = newsroom.colleague("joris@school.example", Role.AUTHOR);
    String reset = newsroom.issueLink(joris.id(), ada);
    newsroom.deactivate(joris.id(), newsroom.view(joris.id()).version(), ada);

    assertThatThrownBy(() -> newsroom.choose(reset, ANOTHER)).isInstanceOf(LinkNotUsable.class);
    assertThatThrownBy(() -> newsroom.issueLink(joris.id(), ada))
        .isInstanceOf(AccountRefused.class);
  }

  @Test
  void aLinkOfTheConsoleOpensTheAccountAndTakesTheSecondFactorAway() {
    Actor ada = newsroom.administrator();
    Actor joris = newsroom.colleague("joris@school.example", Role.PUBLISHER);
    newsroom.addFactor(joris.id(), newsroom.freshSecret());
    newsroom.deactivate(joris.id(), newsroom.view(joris.id()).version(), ada);
    String link = recover("Joris@School.example").orElseThrow();
    assertThat(newsroom.view(joris.id()).active()).as("printing it changes nothing").isFalse();
    newsroom.choose(link, ANOTHER);

    assertThat(newsroom.view(joris.id()).active()).isTrue();
    assertThat(newsroom.view(joris.id()).mustAddSecondFactor()).isTrue();
    assertThat(newsroom.view(joris.id()).roles()).containsExactly(Role.PUBLISHER);
    assertThat(newsroom.news)
        .contains(new AccountChanged(joris.id(), Change.RECOVERY_PRINTED, AccountChanged.CONSOLE));
    assertThatThrownBy(() -> newsroom.choose(link, ANOTHER)).isInstanceOf(LinkNotUsable.class);
  }

  @Test
  void theConsoleMakesNoLinkForNobody() {
    assertThat(recover("niemand@school.example")).isEmpty();
  }

  private Optional<String> recover(String email) {
    return newsroom
        .run(
            () ->
                new IssueRecoveryLink(newsroom.store, newsroom.event, newsroom.clock)
                    .execute(email))
        .map(path -> path.substring(path.lastIndexOf('/') + 1));
  }

  @Test
  void aResetEndsTheSessions() {
    Actor ada = newsroom.administrator();
    Actor joris = newsroom.colleague("joris@school.example", Role.AUTHOR);
    Instant since = newsroom.clock.instant();
    newsroom.wait(Duration.ofMinutes(1));
    newsroom.choose(newsroom.issueLink(joris.id(), ada), ANOTHER);

    assertThat(newsroom.acceptsSession(joris.id(), since)).isFalse();
    assertThat(newsroom.acceptsSession(joris.id(), newsroom.clock.instant())).isTrue();
  }

  private LinkKind kind(String token) {
    return newsroom.run(() -> newsroom.links.find(token)).orElseThrow().kind();
  }

  private void setUp(String token) {
    newsroom.run(
        () ->
            new SetUpPortal(newsroom.store, null, newsroom.clock)
                .execute(token, "Eva", "eva@x.example", ANOTHER, Language.NL));
  }

  @Test
  void anAddressHasOneAccount() {
    newsroom.invite("eva@school.example", Role.AUTHOR);

    assertThatThrownBy(() -> newsroom.invite("Eva@School.example", Role.REVIEWER))
        .isInstanceOfSatisfying(
            AccountRefused.class,
            refused -> assertThat(refused.key()).isEqualTo("account.email.taken"));
  }

  @Test
  void whoIsInvitedHasAtLeastOneRole() {
    Actor ada = newsroom.administrator();

    assertThatThrownBy(
            () ->
                newsroom.run(
                    () ->
                        new InviteColleague(newsroom.store, null, newsroom.clock)
                            .execute("Eva", "eva@x.example", Language.NL, Set.of(), ada)))
        .isInstanceOfSatisfying(
            AccountRefused.class,
            refused -> assertThat(refused.key()).isEqualTo("account.roles.none"));
  }
}
