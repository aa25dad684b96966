package nl.groeiwijs.content.application.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.groeiwijs.account.application.AccountChanged;
import nl.groeiwijs.account.application.AccountChanged.Change;
import nl.groeiwijs.account.application.KnownAccounts;
import nl.groeiwijs.account.application.SignInFailed;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.content.domain.AuditAction;
import nl.groeiwijs.content.domain.Author;
import nl.groeiwijs.shared.application.Texts;
import nl.groeiwijs.shared.domain.Language;

/**
 * Writes what happens to accounts into the audit log, in the transaction in which it happens: who
 * may do what is part of the answer to who did what. An attempt that failed undoes its transaction,
 * so its line is written in one of its own.
 */
@ApplicationScoped
public class AuditAccounts {

  private static final String PREFIX = "ACCOUNT_";

  /** Who starts the portal, and no account. */
  private static final Author CONSOLE = new Author(Optional.empty(), "console");

  /** Who is not signed in has no name. */
  private static final Author NOBODY = new Author(Optional.empty(), "-");

  private final KnownAccounts accounts;
  private final AuditLog audit;

  AuditAccounts() {
    this(null, null);
  }

  @Inject
  public AuditAccounts(KnownAccounts accounts, AuditLog audit) {
    this.accounts = accounts;
    this.audit = audit;
  }

  public void onChanged(@Observes AccountChanged event) {
    audit.record(
        AuditAction.valueOf(PREFIX + event.change().name()),
        name(event.account()),
        detail(event),
        accounts.find(event.by()).map(Author::of).orElse(CONSOLE));
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void onFailed(@Observes SignInFailed event) {
    audit.record(
        AuditAction.SIGN_IN_FAILED, event.account().map(this::name).orElse(""), "", NOBODY);
  }

  private String name(UUID account) {
    return accounts.find(account).map(Actor::name).orElse("");
  }

  /** The roles, where they are what it is about. */
  private String detail(AccountChanged event) {
    boolean roles = event.change() == Change.ROLES_CHANGED || event.change() == Change.INVITED;
    return roles ? accounts.find(event.account()).map(AuditAccounts::roles).orElse("") : "";
  }

  private static String roles(Actor actor) {
    return actor.roles().stream()
        .sorted()
        .map(role -> Texts.get(Language.NL, "account.role." + role))
        .collect(Collectors.joining(", "));
  }
}
