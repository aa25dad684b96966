package nl.groeiwijs.content.application.release;

import static nl.groeiwijs.content.application.Desk.ANNA;
import static nl.groeiwijs.content.application.Desk.EVA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.groeiwijs.content.AllKinds;
import nl.groeiwijs.content.application.Desk;
import nl.groeiwijs.content.application.EditionPublished;
import nl.groeiwijs.content.application.TextReader;
import nl.groeiwijs.content.application.editing.OpenedEdition;
import nl.groeiwijs.content.domain.Kinds;
import nl.groeiwijs.content.domain.Withdrawal;
import nl.groeiwijs.content.domain.gate.Finding;
import nl.groeiwijs.content.domain.gate.PublicRecords;
import nl.groeiwijs.content.domain.gate.PublishGate;
import nl.groeiwijs.content.persistence.EditionLists;
import nl.groeiwijs.content.persistence.LiveChecks;
import nl.groeiwijs.shared.domain.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What texts refer to, when they are published and afterwards. */
class LiveCheckTest {

  private static final Kinds KINDS = AllKinds.find();

  private final Desk desk = new Desk();
  private final LiveChecks checks = new LiveChecks(desk.database.entities());
  private final CheckLiveEditions check =
      new CheckLiveEditions(checks, desk.editions, desk.gate, desk.clock);
  private final ListBrokenPages listBrokenPages =
      new ListBrokenPages(checks, new EditionLists(desk.database.entities()));

  @AfterEach
  void close() {
    desk.close();
  }

  private List<BrokenPage> broken() {
    while (desk.does(check::execute) > 0) {
      // Goes on until all were looked at.
      continue;
    }
    return desk.does(() -> listBrokenPages.execute(10, ANNA));
  }

  private UUID published(String title) {
    UUID id = desk.publishedTerm(title);
    desk.does(() -> check.onPublished(new EditionPublished(id)));
    return id;
  }

  @Test
  void aPageWhoseLinkDiesIsBrokenFromTheNextLookOn() {
    UUID target = published("Doel");
    UUID id = desk.newTerm("Wijzer").editionId();
    OpenedEdition opened = desk.open(id, ANNA);
    String text =
        desk.open(target, ANNA)
            .newest()
            .text()
            .replaceFirst("id: .*", opened.newest().text().split("\n")[1])
            .replaceFirst("slug: .*", "slug: wijzer")
            .replace("Uitleg.", "Uitleg.\n\nLees [verder](/begrippen#doel).");
    desk.does(() -> desk.keepRevision.execute(id, "tab", opened.newest().id(), text, "", ANNA));
    desk.approve(id);
    desk.does(() -> desk.publishEdition.execute(id, desk.version(id), "Doel staat er al", EVA));
    desk.does(() -> check.onPublished(new EditionPublished(id)));
    List<BrokenPage> first = broken();
    int before = first.size();
    desk.wait(Duration.ofDays(400));
    assertThat(broken()).as("review dates have passed").hasSizeGreaterThan(before);
    assertThat(broken())
        .anySatisfy(
            page -> {
              assertThat(page.first().key()).isEqualTo("content.gate.review.past");
              assertThat(page.href()).endsWith("?regel=" + page.first().line());
            });
  }

  @Test
  void whatIsWithdrawnIsNotBroken() {
    UUID id = published("Weg");
    desk.wait(Duration.ofDays(400));
    assertThat(broken()).hasSize(1);
    desk.does(
        () ->
            desk.withdrawEdition.execute(
                id,
                desk.version(id),
                new Withdrawal(Withdrawal.Mode.NOTICE, "Verouderd", Optional.empty()),
                EVA));
    desk.does(() -> check.onPublished(new EditionPublished(id)));
    assertThat(broken()).isEmpty();
  }

  /** A site on which these are public. */
  private record Site(Set<String> slugs) implements PublicRecords {

    @Override
    public boolean leads(Language language, String address) {
      return slugs.contains(address.substring(address.lastIndexOf('/') + 1));
    }

    @Override
    public Standing publication(String kind, Language language, String slug) {
      return slugs.contains(kind + " " + slug) ? Standing.GOOD : Standing.MISSING;
    }

    @Override
    public Standing standing(String directive, Language language, String slug) {
      return Standing.GOOD;
    }
  }

  private static List<String> findings(String kind, String text, String... there) {
    return PublishGate.check(
            new TextReader(KINDS).read(text, kind),
            KINDS.get(kind),
            "/campagne/lente",
            new Site(Set.of(there)),
            LocalDate.now(Clock.systemUTC()))
        .stream()
        .map(finding -> finding.severity() + " " + finding.key() + " " + finding.line())
        .toList();
  }

  private static final String START =
      "---\nid: 5b1c0c58-0000-4000-8000-000000000001\nkind: %s\nlang: nl\nslug: lente\n"
          + "title: Lente\nsummary: Kort\nages: 4-6\nthemes: [grenzen]\nauthor: redactie\n";

  @Test
  void theGuideOfALessonIsPublic() {
    String lesson = START.formatted("les") + "guide: kusje\n---\nTekst.\n";
    assertThat(findings("les", lesson)).contains(Finding.Severity.BLOCKING + KEY + 11);
    assertThat(findings("les", lesson, "gids kusje")).noneMatch(found -> found.contains(KEY));
  }

  private static final String KEY = " content.gate.key ";

  @Test
  void theCampaignOfAToolkitMayComeAfterIt() {
    String toolkit = START.formatted("toolkit") + "campaign: lente\nform: poster\n---\nTekst.\n";
    assertThat(findings("toolkit", toolkit)).contains(Finding.Severity.ADVICE + KEY + 11);
    assertThat(findings("toolkit", toolkit, "campagne lente"))
        .noneMatch(found -> found.contains(KEY));
  }

  @Test
  void theMaterialsOfACampaignArePublic() {
    String campaign =
        START.formatted("campagne") + "---\n:::toolkit\nKies wat past.\n\nposter, flyer\n:::\n";
    assertThat(findings("campagne", campaign, "poster"))
        .contains("BLOCKING content.gate.reference 12")
        .filteredOn(found -> found.contains("content.gate.reference"))
        .hasSize(1);
  }

  @Test
  void aContactThatNobodyCheckedIsNotPublished() {
    String service =
        "id: 5b1c0c58-0000-4000-8000-000000000002\nkind: hulp\nlang: nl\nslug: lijn\nname: Lijn\n"
            + "channels:\n"
            + "  - {type: phone, value: \"0900-0101\", status: to_check}\n"
            + "  - {type: chat, value: \"https://example.org/\", status: verified,"
            + " hours_status: to_check}\n";
    assertThat(findings("hulp", service))
        .contains("BLOCKING content.gate.channel 7", "ADVICE content.gate.hours 8");
  }
}
