package nl.groeiwijs.account.application;

import dev.samstevens.totp.code.DefaultCodeGenerator;
import dev.samstevens.totp.exceptions.CodeGenerationException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Role;
import nl.groeiwijs.account.domain.SecretBox;
import nl.groeiwijs.account.domain.TimeCode;
import nl.groeiwijs.account.persistence.AccountStore;
import nl.groeiwijs.shared.application.HeardEvent;
import nl.groeiwijs.shared.application.PortalClock;
import nl.groeiwijs.shared.domain.Language;
import nl.groeiwijs.shared.persistence.TestDatabase;

/** The use cases of accounts on a database of their own, at a time that a test moves on. */
final class Newsroom implements AutoCloseable {

  static final String PASSPHRASE = "zeven rustige zeilboten";
  static final Visitor HERE = new Visitor("192.0.2.1", Optional.empty());

  final TestDatabase database = new TestDatabase();
  final AccountStore store = new AccountStore(database.entities());
  final List<AccountChanged> news = new ArrayList<>();

  final List<SignInFailed> failures = new ArrayList<>();

  final HeardEvent<AccountChanged> event = new HeardEvent<>(news::add);
  private final HeardEvent<SignInFailed> failed = new HeardEvent<>(failures::add);
  private final SecretBox box = new SecretBox(SecretBox.freshKey());
  private Instant now = Instant.parse("2026-11-23T10:00:00Z");

  final Clock clock =
      new Clock() {
        @Override
        public ZoneId getZone() {
          return PortalClock.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
          throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
          return now;
        }
      };

  final KnownDevices devices = new KnownDevices(box);
  final SignInThrottle throttle = new SignInThrottle(clock, devices);
  final Accounts accounts = new Accounts(store);
  final Links links = new Links(store, clock);
  final OwnAccount own = new OwnAccount(store, throttle);

  /** Lets time pass. */
  void wait(Duration time) {
    now = now.plus(time);
  }

  <T> T run(Supplier<T> work) {
    return database.inTransaction(work);
  }

  void run(Runnable work) {
    database.inTransaction(
        () -> {
          work.run();
          return true;
        });
  }

  String setUpLink() {
    return token(run(() -> new IssueSetUpLink(store, clock).execute()).orElseThrow());
  }

  /** The first account. */
  Actor administrator() {
    String token = setUpLink();
    UUID id =
        run(
            () ->
                new SetUpPortal(store, event, clock)
                    .execute(token, "Ada Beheer", "ada@school.example", PASSPHRASE, Language.NL));
    return actor(id);
  }

  /** Somebody who was invited and chose a passphrase. */
  Actor colleague(String email, Role... roles) {
    String token = invite(email, roles);
    return actor(choose(token, PASSPHRASE));
  }

  /** The token of an invitation by the administrator. */
  String invite(String email, Role... roles) {
    Actor by = new Actor(UUID.randomUUID(), "Ada Beheer", Set.of(Role.ADMINISTRATOR));
    return token(
        run(
            () ->
                new InviteColleague(store, event, clock)
                    .execute("Joris Smit", email, Language.NL, Set.of(roles), by)
                    .path()));
  }

  String issueLink(UUID account, Actor by) {
    return token(run(() -> new IssueAccountLink(store, event, clock).execute(account, by).path()));
  }

  UUID choose(String token, String passphrase) {
    return run(() -> new ChoosePassphrase(store, event, clock).execute(token, passphrase));
  }

  UUID signIn(String email, String passphrase, Visitor visitor) {
    return run(
        () -> new CheckPassphrase(store, throttle, failed).execute(email, passphrase, visitor));
  }

  List<String> addFactor(UUID account, String secret) {
    String code = code(secret, 0);
    return run(() -> new AddSecondFactor(store, box, event, clock).execute(account, secret, code));
  }

  void checkCode(UUID account, String code) {
    run(() -> new CheckCode(store, throttle, box, failed, clock).execute(account, code, HERE));
  }

  /** What an app shows now, or some steps of half a minute later. */
  String code(String secret, int steps) {
    try {
      return new DefaultCodeGenerator().generate(secret, now.getEpochSecond() / 30 + steps);
    } catch (CodeGenerationException e) {
      throw new IllegalStateException(e);
    }
  }

  String freshSecret() {
    return TimeCode.freshSecret();
  }

  void changeRoles(UUID id, Set<Role> roles, int version, Actor by) {
    run(() -> new ChangeRoles(store, event).execute(id, roles, version, by));
  }

  void deactivate(UUID id, int version, Actor by) {
    run(() -> new DeactivateAccount(store, event, clock).execute(id, version, by));
  }

  void reactivate(UUID id, int version, Actor by) {
    run(() -> new ReactivateAccount(store, event).execute(id, version, by));
  }

  void removeFactor(UUID id, int version, Actor by) {
    run(() -> new RemoveSecondFactor(store, event, clock).execute(id, version, by));
  }

  void changePassphrase(String current, String chosen, Actor by) {
    run(() -> new ChangePassphrase(own, event, clock).execute(current, chosen, HERE, by));
  }

  void signOutEverywhere(Actor by) {
    run(() -> new SignOutEverywhere(own, event, clock).execute(by));
  }

  List<String> renewCodes(String passphrase, Actor by) {
    return run(() -> new RenewRecoveryCodes(own, store, event).execute(passphrase, HERE, by));
  }

  AccountView view(UUID id) {
    return run(() -> accounts.find(id, new Actor(id, "x", Set.of(Role.ADMINISTRATOR))))
        .orElseThrow();
  }

  boolean acceptsSession(UUID id, Instant since) {
    return run(() -> accounts.findSignedIn(id, since)).isPresent();
  }

  private Actor actor(UUID id) {
    return view(id).actor();
  }

  private static String token(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  @Override
  public void close() {
    database.close();
  }
}
