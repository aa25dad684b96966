package nl.groeiwijs.account.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.groeiwijs.shared.domain.Language;

/**
 * Somebody who works with the CMS. An account is never removed, since history names it; who leaves
 * is deactivated. Without a passphrase (invited, not yet there) nobody can sign in with it.
 */
@Entity
@Table(name = "account")
public class Account {

  private static final int LONGEST_NAME = 100;

  @Id private String id;
  private String name;
  private String email;
  private String lang;
  private String roles;

  @Column(name = "is_active")
  private int active;

  @Column(name = "passphrase_hash")
  private String passphraseHash;

  @Column(name = "sessions_valid_from")
  private LocalDateTime sessionsValidFrom;

  @Column(name = "created_at")
  private LocalDateTime createdAt;

  @Column(name = "signed_in_at", insertable = false, updatable = false)
  private LocalDateTime signedInAt;

  @Version private int version;

  protected Account() {}

  /**
   * An account that nobody can sign in with yet.
   *
   * @param roles at least one
   */
  public Account(String name, EmailAddress email, Language language, Set<Role> roles, Instant now) {
    this.id = UUID.randomUUID().toString();
    this.email = email.value();
    this.lang = language.code();
    this.active = 1;
    this.createdAt = utc(now);
    this.sessionsValidFrom = utc(now);
    rename(name);
    changeRoles(roles);
  }

  /**
   * @throws PassphraseRefused when it is too easy
   */
  public void choosePassphrase(String passphrase) {
    PassphraseRules.check(passphrase, name, email());
    passphraseHash = PassphraseHash.of(passphrase).toString();
  }

  /** Keeps the same passphrase with today's setting of the hash. */
  public void renewHash(String passphrase) {
    passphraseHash = PassphraseHash.of(passphrase).toString();
  }

  /** Empty until the invitation was accepted. */
  public Optional<PassphraseHash> passphrase() {
    return Optional.ofNullable(passphraseHash).map(PassphraseHash::parse);
  }

  /**
   * @throws AccountRefused when it is empty or longer than 100 characters
   */
  public final void rename(String newName) {
    String stripped = newName == null ? "" : newName.strip();
    if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
      throw new AccountRefused("account.name.invalid", LONGEST_NAME);
    }
    name = stripped;
  }

  public void speak(Language language) {
    lang = language.code();
  }

  /**
   * @throws AccountRefused when there is none: who may do nothing is deactivated
   */
  public final void changeRoles(Set<Role> newRoles) {
    if (newRoles.isEmpty()) {
      throw new AccountRefused("account.roles.none");
    }
    roles = newRoles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
  }

  /** Ends all sessions too. */
  public void deactivate(Instant now) {
    active = 0;
    signOutEverywhere(now);
  }

  public void reactivate() {
    active = 1;
  }

  /** No session that began before this moment is good any more. */
  public void signOutEverywhere(Instant now) {
    sessionsValidFrom = utc(now);
  }

  /**
   * @param since when somebody signed in
   */
  public boolean acceptsSession(Instant since) {
    return isActive() && !utc(since).isBefore(sessionsValidFrom);
  }

  /**
   * @param expected the version that the change was based on
   * @throws StaleAccount when somebody else was first
   */
  public void requireVersion(int expected) {
    if (version != expected) {
      throw new StaleAccount();
    }
  }

  /** True when a role asks for a second factor. */
  public boolean needsSecondFactor() {
    return roles().stream().anyMatch(Role::needsSecondFactor);
  }

  public Actor actor() {
    return new Actor(id(), name, roles());
  }

  public UUID id() {
    return UUID.fromString(id);
  }

  public String name() {
    return name;
  }

  public EmailAddress email() {
    return new EmailAddress(email);
  }

  /** The language of the CMS for this person. */
  public Language language() {
    return Language.ofCode(lang).orElse(Language.NL);
  }

  public Set<Role> roles() {
    return Arrays.stream(roles.split(",")).map(Role::valueOf).collect(Collectors.toSet());
  }

  public boolean isActive() {
    return active == 1;
  }

  public Optional<Instant> signedInAt() {
    return Optional.ofNullable(signedInAt).map(moment -> moment.toInstant(ZoneOffset.UTC));
  }

  public int version() {
    return version;
  }

  /** To the millisecond: not every database keeps more, and a moment must equal itself. */
  private static LocalDateTime utc(Instant moment) {
    return LocalDateTime.ofInstant(moment.truncatedTo(ChronoUnit.MILLIS), ZoneOffset.UTC);
  }
}
