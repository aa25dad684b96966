package nl.groeiwijs.content.application.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.content.domain.Party;
import nl.groeiwijs.content.persistence.PresenceRow;
import nl.groeiwijs.content.persistence.Presences;

/**
 * Who is at work where. Nobody is locked out: people see each other, and what they write comes
 * together when it is kept. A browser slows down the tabs behind, so somebody counts as gone only
 * after three minutes of silence.
 */
@ApplicationScoped
public class EditionPresence {

  private static final Duration SILENCE = Duration.ofMinutes(3);
  private static final Duration FORGOTTEN = Duration.ofHours(1);

  private final Presences presences;
  private final Clock clock;

  EditionPresence() {
    this(null, null);
  }

  @Inject
  public EditionPresence(Presences presences, Clock clock) {
    this.presences = presences;
    this.clock = clock;
  }

  /** Notes that a party has an edition open, and tells who else has. */
  List<Presence> see(UUID editionId, Party party, Actor actor) {
    Instant now = clock.instant();
    if (!presences.see(editionId, party, now)) {
      presences.forget(now.minus(FORGOTTEN));
      presences.add(new PresenceRow(editionId, party, actor.name(), now));
    }
    return presences.list(editionId, now.minus(SILENCE)).stream()
        .filter(row -> !row.accountId().equals(party.account()) || !row.tabId().equals(party.tab()))
        .map(row -> new Presence(row.name(), row.since(), row.accountId().equals(party.account())))
        .toList();
  }

  void leave(UUID editionId, Party party) {
    presences.remove(editionId, party);
  }
}
