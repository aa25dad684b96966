package nl.groeiwijs.content.application.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.content.application.Desk;
import nl.groeiwijs.content.application.EditionChanged;
import nl.groeiwijs.content.domain.Withdrawal;
import nl.groeiwijs.content.persistence.EditionRow;
import nl.groeiwijs.content.persistence.MediaMentions;
import nl.groeiwijs.media.application.FindMediaUse;
import nl.groeiwijs.media.application.MediaUses;
import nl.groeiwijs.media.domain.MediaName;
import nl.groeiwijs.media.domain.MediaUse;
import nl.groeiwijs.media.domain.UseStage;
import nl.groeiwijs.media.persistence.MediaRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TrackMediaUseTest {

  private static final MediaName PHOTO = new MediaName("a1".repeat(32) + ".jpg");
  private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

  private final Desk desk = new Desk();
  private final MediaRows rows = new MediaRows(desk.database.entities());
  private final TrackMediaUse track = new TrackMediaUse(desk.editions, new MediaUses(rows));
  private UUID edition;

  @BeforeEach
  void writeWithAPhoto() {
    edition = desk.newTerm("Grens").editionId();
    desk.write(edition, "![Keuken](" + PHOTO.address() + ")", Desk.ANNA);
    tell();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private void tell() {
    desk.does(() -> track.onChanged(new EditionChanged(edition)));
  }

  private void change(java.util.function.Consumer<EditionRow> step) {
    desk.does(() -> step.accept(desk.editions.findEdition(edition).orElseThrow()));
    tell();
  }

  private List<UseStage> stages() {
    return desk.does(() -> new FindMediaUse(rows).execute(PHOTO, Desk.ANNA)).stream()
        .map(MediaUse::stage)
        .toList();
  }

  private static Withdrawal withdrawal(Withdrawal.Mode mode) {
    return new Withdrawal(mode, "Verouderd", Optional.of("/begrippen"));
  }

  @Test
  void aFileIsUsedInADraftUntilTheTextIsPublished() {
    assertThat(stages()).containsExactly(UseStage.DRAFT);
    change(row -> row.publish(NOW));
    assertThat(stages()).containsExactlyInAnyOrder(UseStage.DRAFT, UseStage.LIVE);
  }

  @Test
  void aPageUnderANoticeKeepsItsPicturesAndAGoneOneDoesNot() {
    change(row -> row.publish(NOW));
    change(row -> row.withdraw(withdrawal(Withdrawal.Mode.NOTICE), NOW));
    assertThat(stages()).contains(UseStage.LIVE);
    change(row -> row.withdraw(withdrawal(Withdrawal.Mode.GONE), NOW));
    assertThat(stages()).containsExactlyInAnyOrder(UseStage.DRAFT, UseStage.PAST);
  }

  @Test
  void aWorkingCopyHoldsAFile() {
    MediaInWorkingCopies holder =
        new MediaInWorkingCopies(new MediaMentions(desk.database.entities()));
    assertThat(desk.<Boolean>does(() -> holder.holds(PHOTO))).isFalse();
    var opened = desk.open(edition, Desk.BRAM);
    desk.does(
        () ->
            desk.saveWorkingCopy.execute(
                edition, "tab", opened.newest().id(), opened.newest().text(), 0, Desk.BRAM));
    assertThat(desk.<Boolean>does(() -> holder.holds(PHOTO))).isTrue();
  }
}
