package nl.groeiwijs.account.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Role;
import nl.groeiwijs.account.domain.SignInRefused;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SignInTest {

  private static final String JORIS = "joris@school.example";
  private static final Visitor ELSEWHERE = new Visitor("198.51.100.7", Optional.empty());

  private final Newsroom newsroom = new Newsroom();
  private final Actor joris = newsroom.colleague(JORIS, Role.AUTHOR);

  @AfterEach
  void close() {
    newsroom.close();
  }

  @Test
  void theRightPassphraseLetsIn() {
    assertThat(newsroom.signIn("Joris@School.example ", Newsroom.PASSPHRASE, Newsroom.HERE))
        .isEqualTo(joris.id());
  }

  @Test
  void aWrongOneAnUnknownAddressAndAnInvitationNotUsedAreTheSame() {
    newsroom.invite("eva@school.example", Role.AUTHOR);

    for (String email :
        List.of(JORIS, "niemand@school.example", "eva@school.example", "", "geen")) {
      refused(() -> newsroom.signIn(email, "dat was hem niet", Newsroom.HERE), "sign-in.wrong");
    }
  }

  @Test
  void aClosedAccountStaysOut() {
    Actor ada = new Actor(UUID.randomUUID(), "Ada", Set.of(Role.ADMINISTRATOR));
    newsroom.deactivate(joris.id(), newsroom.view(joris.id()).version(), ada);

    refused(() -> newsroom.signIn(JORIS, Newsroom.PASSPHRASE, Newsroom.HERE), "sign-in.wrong");
    newsroom.reactivate(joris.id(), newsroom.view(joris.id()).version(), ada);
    newsroom.signIn(JORIS, Newsroom.PASSPHRASE, Newsroom.HERE);
  }

  @Test
  void whoGuessesMustWaitEvenWithTheRightPassphrase() {
    guess(JORIS, Newsroom.HERE, 6);

    refused(() -> newsroom.signIn(JORIS, Newsroom.PASSPHRASE, Newsroom.HERE), "sign-in.wait");
    newsroom.wait(Duration.ofSeconds(2));
    newsroom.signIn(JORIS, Newsroom.PASSPHRASE, Newsroom.HERE);
  }

  @Test
  void nobodyWaitsLongerThanAMinute() {
    guess(JORIS, Newsroom.HERE, 60);
    newsroom.wait(Duration.ofMinutes(1));

    newsroom.signIn(JORIS, Newsroom.PASSPHRASE, Newsroom.HERE);
  }

  @Test
  void guessingKeepsNobodyOutElsewhere() {
    guess(JORIS, ELSEWHERE, 60);

    newsroom.signIn(JORIS, Newsroom.PASSPHRASE, Newsroom.HERE);
  }

  @Test
  void guessingBehindTheSameAddressKeepsNobodyOutWhoWasInBefore() {
    Visitor known = new Visitor(Newsroom.HERE.source(), Optional.of(newsroom.devices.mark(JORIS)));
    guess(JORIS, Newsroom.HERE, 60);

    newsroom.signIn(JORIS, Newsroom.PASSPHRASE, known);
  }

  @Test
  void theMarkOfOneAccountHelpsNobodyGuessAnother() {
    Visitor marked =
        new Visitor(
            Newsroom.HERE.source(), Optional.of(newsroom.devices.mark("eva@school.example")));
    Visitor forged = new Visitor(Newsroom.HERE.source(), Optional.of("x.y"));
    guess(JORIS, Newsroom.HERE, 6);

    refused(() -> newsroom.signIn(JORIS, Newsroom.PASSPHRASE, marked), "sign-in.wait");
    refused(() -> newsroom.signIn(JORIS, Newsroom.PASSPHRASE, forged), "sign-in.wait");
  }

  @Test
  void tryingManyAccountsFromOneSourceIsSlowedToo() {
    for (int i = 0; i < 31; i++) {
      guess("persoon" + i + "@school.example", Newsroom.HERE, 1);
    }

    refused(() -> newsroom.signIn(JORIS, Newsroom.PASSPHRASE, Newsroom.HERE), "sign-in.wait");
    newsroom.signIn(JORIS, Newsroom.PASSPHRASE, ELSEWHERE);
  }

  @Test
  void aCodeIsGoodOnceAndARecoveryCodeToo() {
    String secret = newsroom.freshSecret();
    List<String> recovery = newsroom.addFactor(joris.id(), secret);
    String code = newsroom.code(secret, 1);

    refused(() -> newsroom.checkCode(joris.id(), newsroom.code(secret, 0)), "code.wrong");
    newsroom.checkCode(joris.id(), code);
    refused(() -> newsroom.checkCode(joris.id(), code), "code.wrong");
    newsroom.checkCode(joris.id(), recovery.get(3).toLowerCase(Locale.ROOT).replace("-", " "));
    refused(() -> newsroom.checkCode(joris.id(), recovery.get(3)), "code.wrong");
    assertThat(newsroom.run(() -> newsroom.accounts.countRecoveryCodes(joris))).isEqualTo(9);
  }

  @Test
  void aRecoveryCodeOfSomebodyElseIsWorthNothing() {
    Actor eva = newsroom.colleague("eva@school.example", Role.AUTHOR);
    newsroom.addFactor(joris.id(), newsroom.freshSecret());
    List<String> hers = newsroom.addFactor(eva.id(), newsroom.freshSecret());

    refused(() -> newsroom.checkCode(joris.id(), hers.get(0)), "code.wrong");
    newsroom.checkCode(eva.id(), hers.get(0));
  }

  @Test
  void theSecretOfASecondFactorCannotBeReadInTheDatabase() {
    String secret = newsroom.freshSecret();
    newsroom.addFactor(joris.id(), secret);

    assertThat(
            newsroom
                .database
                .entities()
                .createNativeQuery("select sealed_secret from second_factor")
                .getSingleResult()
                .toString())
        .doesNotContain(secret);
  }

  @Test
  void newRecoveryCodesReplaceTheOld() {
    List<String> old = newsroom.addFactor(joris.id(), newsroom.freshSecret());
    List<String> fresh = newsroom.renewCodes(Newsroom.PASSPHRASE, joris);

    refused(() -> newsroom.checkCode(joris.id(), old.get(0)), "code.wrong");
    newsroom.checkCode(joris.id(), fresh.get(0));
  }

  private void guess(String email, Visitor visitor, int times) {
    for (int i = 0; i < times; i++) {
      try {
        newsroom.throttle.admit(email, visitor);
      } catch (SignInRefused e) {
        newsroom.wait(Duration.ofMillis(1));
      }
    }
  }

  private static void refused(ThrowingCallable work, String key) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            SignInRefused.class, e -> assertThat(e.key()).isEqualTo("account." + key));
  }
}
