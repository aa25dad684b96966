package nl.groeiwijs.content.application.preview;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.application.EditionStale;
import nl.groeiwijs.content.application.audit.AuditLog;
import nl.groeiwijs.content.domain.AuditAction;
import nl.groeiwijs.content.domain.Author;
import nl.groeiwijs.content.domain.preview.PreviewLink;
import nl.groeiwijs.content.domain.preview.PreviewRefused;
import nl.groeiwijs.content.domain.preview.PreviewScope;
import nl.groeiwijs.content.persistence.Editions;
import nl.groeiwijs.content.persistence.PreviewLinkRow;
import nl.groeiwijs.content.persistence.PreviewLinks;
import nl.groeiwijs.shared.application.UseCase;

/**
 * Makes a link stop working at once. Everybody who may share may stop any link, also a colleague's:
 * what was sent to the wrong person cannot wait until they are back.
 */
@UseCase
public class WithdrawPreview {

  private final PreviewLinks links;
  private final Editions editions;
  private final AuditLog audit;
  private final Clock clock;

  WithdrawPreview() {
    this(null, null, null, null);
  }

  @Inject
  public WithdrawPreview(PreviewLinks links, Editions editions, AuditLog audit, Clock clock) {
    this.links = links;
    this.editions = editions;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @throws EditionStale when somebody changed the link after it was listed
   * @throws PreviewRefused {@code content.preview.missing}
   */
  public void execute(UUID linkId, int expectedVersion, Actor actor) {
    actor.require(Permission.SHARE);
    PreviewLinkRow row =
        links.lock(linkId).orElseThrow(() -> new PreviewRefused("content.preview.missing"));
    PreviewLink link = row.toLink();
    if (link.version() != expectedVersion) {
      throw new EditionStale();
    }
    row.withdraw(actor, clock.instant());
    if (link.scope() instanceof PreviewScope.OfEdition one) {
      editions
          .findEdition(one.editionId())
          .ifPresent(
              edition ->
                  audit.record(
                      AuditAction.PREVIEW_WITHDRAWN,
                      edition,
                      Optional.empty(),
                      Optional.empty(),
                      link.purpose().name(),
                      Author.of(actor)));
    }
  }
}
