package nl.groeiwijs.exchange.application;

import static nl.groeiwijs.content.application.Desk.EVA;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Startup;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.content.application.Desk;
import nl.groeiwijs.content.domain.Withdrawal;
import nl.groeiwijs.curriculum.application.CurriculumImported;
import nl.groeiwijs.curriculum.domain.Sector;
import nl.groeiwijs.exchange.domain.HarvestRecord;
import nl.groeiwijs.exchange.domain.HarvestWindow;
import nl.groeiwijs.exchange.persistence.HarvestRows;
import nl.groeiwijs.lesson.LessonText;
import nl.groeiwijs.publishing.application.PublishedPageChanged;
import nl.groeiwijs.publishing.application.RefreshPublishedPage;
import nl.groeiwijs.publishing.persistence.PublishedPageRows;
import nl.groeiwijs.publishing.persistence.ShownRevisions;
import nl.groeiwijs.shared.application.HeardEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeepHarvestTest {

  private static final String ADDRESS = "/les/samen-spelen";

  private final Desk desk = new Desk();
  private final HarvestRows rows = new HarvestRows(desk.database.entities());
  private final KeepHarvest keep = new KeepHarvest(rows, desk.liveEditions, desk.clock);
  private final Harvest harvest = new Harvest(rows, null, null);

  @BeforeEach
  void setTime() {
    desk.setTime(Instant.parse("2026-11-24T09:00:00Z"));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  /** What the start and every publication do. */
  private void refresh(HeardEvent<PublishedPageChanged> listener) {
    RefreshPublishedPage refresh =
        new RefreshPublishedPage(
            desk.liveEditions,
            new PublishedPageRows(desk.database.entities()),
            new ShownRevisions(desk.database.entities()),
            desk.clock,
            listener);
    List<UUID> outdated = desk.does(refresh::listOutdated);
    desk.does(() -> refresh.execute(outdated));
  }

  private UUID published(LessonText text) {
    UUID id = desk.take(text.text(), ADDRESS);
    refresh(new HeardEvent<>(keep::onChanged));
    return id;
  }

  private void withdraw(UUID id, Withdrawal.Mode mode) {
    desk.wait(Duration.ofMinutes(1));
    Withdrawal how = new Withdrawal(mode, "Verouderd", Optional.empty());
    desk.does(() -> desk.withdrawEdition.execute(id, desk.version(id), how, EVA));
    refresh(new HeardEvent<>(keep::onChanged));
  }

  private List<HarvestRecord> told() {
    return desk.does(() -> harvest.list(HarvestWindow.ALL, 0, 10));
  }

  @Test
  void aLessonIsToldOfWithTheSectorsItIsFor() {
    UUID id =
        published(
            LessonText.GOOD.with(
                "sectors: [po]\ngroups: [8, 7]", "sectors: [vo, po]\ngroups: [8]\nyears: [1]"));
    assertThat(told()).hasSize(1);
    HarvestRecord record = told().get(0);
    assertThat(record.editionId()).isEqualTo(id);
    assertThat(record.changedAt()).isEqualTo(Instant.parse("2026-11-24T09:00:00Z"));
    assertThat(record.deleted()).isFalse();
    assertThat(record.sets().sectors()).containsExactly(Sector.PO, Sector.VO);
  }

  @Test
  void aCampaignIsNot() {
    desk.publishedCampaign("telefoon");
    refresh(new HeardEvent<>(keep::onChanged));
    assertThat(told()).isEmpty();
  }

  @Test
  void aSensitiveLessonIsNot() {
    published(
        LessonText.GOOD
            .with("author: ", "sensitive: true\nauthor: ")
            .with("Luister.\n:::", "Luister.\n:::\n\n:::hulp\nkindertelefoon\n:::"));
    assertThat(told()).isEmpty();
  }

  @Test
  void aLessonThatIsWithdrawnIsToldOfAsGoneHoweverItWent() {
    UUID id = published(LessonText.GOOD);
    for (Withdrawal.Mode mode : List.of(Withdrawal.Mode.GONE, Withdrawal.Mode.NOTICE)) {
      withdraw(id, mode);
      assertThat(told()).singleElement().matches(HarvestRecord::deleted);
      desk.does(() -> desk.republishEdition.execute(id, desk.version(id), "Toch", EVA));
      refresh(new HeardEvent<>(keep::onChanged));
      assertThat(told()).singleElement().matches(record -> !record.deleted());
    }
  }

  @Test
  void aLessonThatIsPutAwayIsToldOfAsGone() {
    UUID id = published(LessonText.GOOD);
    desk.wait(Duration.ofMinutes(1));
    desk.does(() -> desk.archiveEdition.execute(id, desk.version(id), "Oud", EVA));
    refresh(new HeardEvent<>(keep::onChanged));
    assertThat(told())
        .singleElement()
        .matches(HarvestRecord::deleted)
        .matches(record -> record.changedAt().equals(Instant.parse("2026-11-24T09:01:00Z")));
  }

  @Test
  void aLessonThatIsADraftAgainIsToldOfAsGone() {
    published(LessonText.GOOD);
    published(LessonText.GOOD.with("author: ", "status: concept\nauthor: "));
    assertThat(told()).singleElement().matches(HarvestRecord::deleted);
  }

  @Test
  void whatWasPublishedBeforeThereWasAHarvestIsToldOfAtTheStart() {
    desk.take(LessonText.GOOD.text(), ADDRESS);
    refresh(new HeardEvent<>(event -> {}));
    assertThat(told()).isEmpty();

    desk.does(() -> keep.catchUp(new Startup()));
    assertThat(told()).hasSize(1);
    desk.does(() -> keep.catchUp(new Startup()));
    assertThat(told()).hasSize(1);
  }

  @Test
  void newCoreGoalsMakeAllRecordsNewButNotThoseThatAreGone() {
    UUID id = published(LessonText.GOOD);
    desk.wait(Duration.ofMinutes(1));
    desk.does(() -> keep.onImported(new CurriculumImported("x")));
    assertThat(told().get(0).changedAt()).isEqualTo(Instant.parse("2026-11-24T09:01:00Z"));

    withdraw(id, Withdrawal.Mode.GONE);
    Instant gone = told().get(0).changedAt();
    desk.wait(Duration.ofMinutes(1));
    desk.does(() -> keep.onImported(new CurriculumImported("y")));
    assertThat(told().get(0).changedAt()).isEqualTo(gone);
  }
}
