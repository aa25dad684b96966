package nl.groeiwijs.content.application.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.groeiwijs.account.application.KnownAccounts;
import nl.groeiwijs.content.domain.AuditAction;
import nl.groeiwijs.content.domain.Author;
import nl.groeiwijs.media.application.MediaAdded;
import nl.groeiwijs.media.application.MediaDeleted;

/**
 * Writes into the audit log which files came and went, in the transaction in which they did. What a
 * picture tells (its alt text) stands in the text that shows it, so a change of it is a revision.
 */
@ApplicationScoped
public class AuditMedia {

  private final KnownAccounts accounts;
  private final AuditLog audit;

  AuditMedia() {
    this(null, null);
  }

  @Inject
  public AuditMedia(KnownAccounts accounts, AuditLog audit) {
    this.accounts = accounts;
    this.audit = audit;
  }

  public void onAdded(@Observes MediaAdded event) {
    audit.record(AuditAction.MEDIA_ADDED, event.name().value(), "", author(event.by()));
  }

  public void onDeleted(@Observes MediaDeleted event) {
    audit.record(AuditAction.MEDIA_DELETED, event.name().value(), "", author(event.by()));
  }

  private Author author(UUID account) {
    return Author.of(accounts.find(account).orElseThrow());
  }
}
