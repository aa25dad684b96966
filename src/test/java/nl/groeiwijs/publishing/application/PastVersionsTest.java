package nl.groeiwijs.publishing.application;

import static nl.groeiwijs.content.application.Desk.ANNA;
import static nl.groeiwijs.content.application.Desk.EVA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.content.application.Desk;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.content.domain.Withdrawal;
import nl.groeiwijs.publishing.domain.ShownVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PastVersionsTest {

  private static final String FILE =
      """
      ---
      id: 8d2a4f6e-1111-4222-8333-444455556666
      kind: campagne
      lang: nl
      slug: telefoon
      title: Campagne
      summary: Kort.
      periods: [{starts: 2026-08-24, ends: 2027-01-31}]
      audience: iedereen
      author: redactie
      ---
      Eerste tekst.
      """;

  private final Desk desk = new Desk();
  private final ReadSide site = new ReadSide(desk);

  @AfterEach
  void close() {
    desk.close();
  }

  private UUID take(String text) {
    UUID id = desk.take(text, "/campagne/telefoon");
    site.pages();
    desk.wait(Duration.ofDays(1));
    return id;
  }

  private List<ShownVersion> versions(UUID id) {
    PastVersions versions = site.versions();
    return desk.does(() -> versions.list(id));
  }

  private Document read(ShownVersion version) {
    PastVersions versions = site.versions();
    return desk.does(() -> versions.read(version)).orElseThrow();
  }

  @Test
  void anImportThatChangedAFileLeavesTwoVersions() {
    UUID id = take(FILE);
    Instant between = desk.clock.instant();
    take(
        FILE.replace("Eerste tekst.", "Tweede tekst.")
            .replace("author: redactie", "author: redactie\nchange: Nieuw nummer."));

    List<ShownVersion> versions = versions(id);
    assertThat(versions).extracting(ShownVersion::number).containsExactly(1, 2);
    assertThat(versions.get(0).until()).contains(versions.get(1).from());
    assertThat(versions.get(1).isCurrent()).isTrue();
    assertThat(versions).filteredOn(version -> version.isAt(between)).hasSize(1);
    assertThat(read(versions.get(0)).body().text()).isEqualTo("Eerste tekst.");
    assertThat(read(versions.get(0)).change()).isEmpty();
    assertThat(read(versions.get(1)).body().text()).isEqualTo("Tweede tekst.");
    assertThat(read(versions.get(1)).change()).contains("Nieuw nummer.");
  }

  @Test
  void aDraftOverWhatIsPublicIsNoVersion() {
    UUID id = desk.publishedTerm("Grens");
    site.pages();
    desk.write(id, "Nog niet voor lezers.", ANNA);

    assertThat(versions(id)).hasSize(1);

    desk.approve(id);
    desk.publish(id);
    List<ShownVersion> versions = versions(id);
    assertThat(versions).hasSize(2);
    assertThat(read(versions.get(0)).body().text()).doesNotContain("Nog niet");
    assertThat(read(versions.get(1)).body().text()).contains("Nog niet");
  }

  @Test
  void timeInWhichAPageWasGoneBelongsToNoVersion() {
    UUID id = take(FILE);
    Withdrawal gone = new Withdrawal(Withdrawal.Mode.GONE, "Fout", Optional.empty());
    desk.does(() -> desk.withdrawEdition.execute(id, desk.version(id), gone, EVA));
    site.pages();
    desk.wait(Duration.ofHours(1));
    Instant away = desk.clock.instant();
    desk.wait(Duration.ofHours(1));
    desk.does(() -> desk.republishEdition.execute(id, desk.version(id), "Toch", EVA));

    List<ShownVersion> versions = versions(id);
    assertThat(versions).hasSize(2);
    assertThat(versions).noneMatch(version -> version.isAt(away));
    assertThat(versions.get(1).revisionId()).isEqualTo(versions.get(0).revisionId());
  }

  @Test
  void aNoticeLeavesTheVersionReadable() {
    UUID id = take(FILE);
    Withdrawal notice = new Withdrawal(Withdrawal.Mode.NOTICE, "Oud", Optional.empty());
    desk.does(() -> desk.withdrawEdition.execute(id, desk.version(id), notice, EVA));

    assertThat(versions(id)).singleElement().matches(ShownVersion::isCurrent);
  }
}
