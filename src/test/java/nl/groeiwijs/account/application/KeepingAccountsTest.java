package nl.groeiwijs.account.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import nl.groeiwijs.account.application.AccountChanged.Change;
import nl.groeiwijs.account.domain.AccountRefused;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.NotPermitted;
import nl.groeiwijs.account.domain.Role;
import nl.groeiwijs.account.domain.StaleAccount;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeepingAccountsTest {

  private final Newsroom newsroom = new Newsroom();
  private final Actor ada = newsroom.administrator();
  private final Actor joris = newsroom.colleague("joris@school.example", Role.AUTHOR);

  @AfterEach
  void close() {
    newsroom.close();
  }

  @Test
  void rolesChangeAndTheChangeIsTold() {
    newsroom.changeRoles(joris.id(), Set.of(Role.REVIEWER), version(joris), ada);

    assertThat(newsroom.view(joris.id()).roles()).containsExactly(Role.REVIEWER);
    assertThat(newsroom.news)
        .contains(new AccountChanged(joris.id(), Change.ROLES_CHANGED, ada.id()));
  }

  @Test
  void aChangeOnAnOldVersionIsRefused() {
    int version = version(joris);
    newsroom.changeRoles(joris.id(), Set.of(Role.REVIEWER), version, ada);

    assertThatThrownBy(() -> newsroom.changeRoles(joris.id(), Set.of(Role.AUTHOR), version, ada))
        .isInstanceOf(StaleAccount.class);
    assertThatThrownBy(() -> newsroom.deactivate(joris.id(), version, ada))
        .isInstanceOf(StaleAccount.class);
    assertThatThrownBy(() -> newsroom.removeFactor(joris.id(), version, ada))
        .isInstanceOf(StaleAccount.class);
  }

  @Test
  void signingInIsNoChangeOfTheAccount() {
    int version = version(joris);
    newsroom.signIn("joris@school.example", Newsroom.PASSPHRASE, Newsroom.HERE);
    newsroom.run(
        () -> new NoteSignIn(newsroom.store, newsroom.event, newsroom.clock).execute(joris.id()));

    assertThat(version(joris)).isEqualTo(version);
    assertThat(newsroom.view(joris.id()).signedInAt()).contains(newsroom.clock.instant());
  }

  @Test
  void theLastAdministratorStays() {
    refused(
        () -> newsroom.changeRoles(ada.id(), Set.of(Role.AUTHOR), version(ada), ada),
        "account.last.administrator");
    newsroom.invite("eva@school.example", Role.ADMINISTRATOR);
    refused(
        () -> newsroom.changeRoles(ada.id(), Set.of(Role.AUTHOR), version(ada), ada),
        "account.last.administrator");
    newsroom.colleague("otto@school.example", Role.ADMINISTRATOR);
    newsroom.changeRoles(ada.id(), Set.of(Role.AUTHOR), version(ada), ada);
  }

  @Test
  void nobodyClosesTheOwnAccount() {
    newsroom.colleague("otto@school.example", Role.ADMINISTRATOR);

    refused(() -> newsroom.deactivate(ada.id(), version(ada), ada), "account.self");
  }

  @Test
  void aClosedAccountEndsItsSessionsAndTheyDoNotComeBack() {
    Instant since = newsroom.clock.instant();
    newsroom.wait(Duration.ofMinutes(1));
    newsroom.deactivate(joris.id(), version(joris), ada);
    assertThat(newsroom.acceptsSession(joris.id(), since)).isFalse();

    newsroom.reactivate(joris.id(), version(joris), ada);
    assertThat(newsroom.acceptsSession(joris.id(), since)).isFalse();
    assertThat(newsroom.acceptsSession(joris.id(), newsroom.clock.instant())).isTrue();
  }

  @Test
  void signingOutEverywhereEndsWhatBeganBefore() {
    Instant since = newsroom.clock.instant();
    newsroom.wait(Duration.ofMillis(1));
    newsroom.signOutEverywhere(joris);

    assertThat(newsroom.acceptsSession(joris.id(), since)).isFalse();
    assertThat(newsroom.acceptsSession(joris.id(), newsroom.clock.instant())).isTrue();
  }

  @Test
  void aPublisherWithoutSecondFactorMustAddOne() {
    newsroom.changeRoles(joris.id(), Set.of(Role.PUBLISHER), version(joris), ada);
    assertThat(newsroom.view(joris.id()).mustAddSecondFactor()).isTrue();

    newsroom.addFactor(joris.id(), newsroom.freshSecret());
    assertThat(newsroom.view(joris.id()).mustAddSecondFactor()).isFalse();

    newsroom.removeFactor(joris.id(), version(joris), ada);
    assertThat(newsroom.view(joris.id()).mustAddSecondFactor()).isTrue();
  }

  @Test
  void thePassphraseOfNowIsAskedForBeforeAnotherOne() {
    String chosen = "een heel andere lange zin";
    refused(
        () -> newsroom.changePassphrase("dat was hem niet", chosen, joris),
        "account.passphrase.wrong");
    newsroom.changePassphrase(Newsroom.PASSPHRASE, chosen, joris);

    newsroom.signIn("joris@school.example", chosen, Newsroom.HERE);
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
  void whoIsNoAdministratorKeepsNoAccounts(Role role) {
    Actor actor = new Actor(joris.id(), joris.name(), Set.of(role));

    forbidden(() -> newsroom.changeRoles(joris.id(), Set.of(Role.ADMINISTRATOR), 1, actor));
    forbidden(() -> newsroom.deactivate(ada.id(), 1, actor));
    forbidden(() -> newsroom.reactivate(ada.id(), 1, actor));
    forbidden(() -> newsroom.removeFactor(ada.id(), 1, actor));
    forbidden(() -> newsroom.issueLink(ada.id(), actor));
    forbidden(() -> newsroom.run(() -> newsroom.accounts.list(actor)));
    forbidden(() -> newsroom.run(() -> newsroom.accounts.find(ada.id(), actor)));
  }

  private int version(Actor actor) {
    return newsroom.view(actor.id()).version();
  }

  private static void forbidden(ThrowingCallable work) {
    assertThatThrownBy(work).isInstanceOf(NotPermitted.class);
  }

  private static void refused(ThrowingCallable work, String key) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(AccountRefused.class, e -> assertThat(e.key()).isEqualTo(key));
  }
}
