package nl.groeiwijs.content.application.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.application.TextReader;
import nl.groeiwijs.content.domain.gate.Finding;
import nl.groeiwijs.content.domain.gate.PublicRecords;
import nl.groeiwijs.content.domain.gate.PublishGate;
import nl.groeiwijs.content.persistence.EditionRow;
import nl.groeiwijs.content.persistence.Editions;

/** Has the gate look at a revision, and weighs a reason to go through all the same. */
@ApplicationScoped
public class ReleaseGate {

  private final Editions editions;
  private final TextReader reader;
  private final PublicRecords records;
  private final Clock clock;

  ReleaseGate() {
    this(null, null, null, null);
  }

  @Inject
  public ReleaseGate(Editions editions, TextReader reader, PublicRecords records, Clock clock) {
    this.editions = editions;
    this.reader = reader;
    this.records = records;
    this.clock = clock;
  }

  /** Everything that the gate says of a revision. */
  List<Finding> findings(EditionRow edition, UUID revisionId) {
    String kind = editions.findDocument(edition.documentId()).orElseThrow().kind();
    String text = editions.findRevision(revisionId).orElseThrow().text();
    return PublishGate.check(
        reader.read(text, kind),
        reader.kind(kind),
        edition.address(),
        records,
        LocalDate.now(clock));
  }

  /**
   * What stops a revision.
   *
   * @param override why it should be published in spite of what can be overruled; empty for no
   *     reason
   * @return empty when it may be published
   * @throws nl.groeiwijs.account.domain.NotPermitted when a reason is given by who may not overrule
   */
  List<Finding> stopping(EditionRow edition, UUID revisionId, String override, Actor actor) {
    List<Finding> blocking =
        findings(edition, revisionId).stream().filter(Finding::isBlocking).toList();
    if (blocking.isEmpty() || override.isEmpty()) {
      return blocking;
    }
    actor.require(Permission.OVERRIDE);
    return blocking.stream().filter(finding -> !finding.isOverridable()).toList();
  }
}
