package nl.groeiwijs.curriculum.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.groeiwijs.curriculum.Release;
import nl.groeiwijs.curriculum.domain.CoreGoal;
import nl.groeiwijs.curriculum.domain.Curriculum;
import nl.groeiwijs.curriculum.domain.Elaboration;
import nl.groeiwijs.curriculum.domain.Generation;
import nl.groeiwijs.curriculum.domain.GoalStatus;
import nl.groeiwijs.curriculum.domain.Relevance;
import nl.groeiwijs.curriculum.domain.Sector;
import nl.groeiwijs.curriculum.domain.Strength;
import nl.groeiwijs.curriculum.domain.SubjectArea;
import nl.groeiwijs.curriculum.domain.TextSource.Wording;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CurriculumReaderTest {

  private static final String PO_38 = "156d3f88-03e0-458f-87f1-c624219ec99f";
  private static final String VO_43 = "002dc7dd-7582-4623-b79a-ceed1ddab6a8";
  private static final String M_N_32D = "98082185-5cc7-49d5-95c3-da063198cd7b";

  private Curriculum curriculum;

  @BeforeAll
  void readRelease() {
    curriculum = CurriculumReader.read(new ReleaseFiles(Release.CONTENT));
  }

  private CoreGoal goal(String uuid) {
    return curriculum.goals().stream()
        .filter(goal -> goal.uuid().equals(UUID.fromString(uuid)))
        .findFirst()
        .orElseThrow();
  }

  private List<CoreGoal> of(Generation generation) {
    return curriculum.goals().stream().filter(goal -> goal.generation() == generation).toList();
  }

  @Test
  void releaseHas405GoalsInForceAnd372ActualisedAndFourOfMbo() {
    assertThat(of(Generation.IN_FORCE)).hasSize(405);
    assertThat(of(Generation.ACTUALISED)).hasSize(372);
    assertThat(of(Generation.MBO)).hasSize(4);
    assertThat(curriculum.elaborations()).isEqualTo(1710);
    assertThat(curriculum.illustrations()).isEqualTo(1292);
    assertThat(curriculum.levels()).hasSize(106);
  }

  @Test
  void noUuidIsUsedTwice() {
    List<UUID> uuids =
        curriculum.goals().stream()
            .flatMap(
                goal ->
                    Stream.concat(
                        Stream.of(goal.uuid()),
                        Stream.of(goal.elaborations(), goal.illustrations())
                            .flatMap(List::stream)
                            .map(Elaboration::uuid)))
            .toList();

    assertThat(uuids).hasSize(405 + 372 + 4 + 1710 + 1292).doesNotHaveDuplicates();
  }

  @Test
  void everyGoalHasTextSectorAndArea() {
    assertThat(curriculum.goals())
        .allSatisfy(
            goal -> {
              assertThat(goal.legalText()).isNotBlank();
              assertThat(goal.label()).isNotBlank();
              assertThat(goal.code()).isNotBlank();
              assertThat(goal.sectors()).isNotEmpty();
              assertThat(goal.statusSource().sources()).isNotEmpty();
              assertThat(goal.areas().isEmpty()).isEqualTo(goal.generation() == Generation.MBO);
            });
  }

  @Test
  void areasThatSloNamesButDoesNotPublishAreThoseOfFrisianAndForeignLanguages() {
    Set<UUID> published =
        new ReleaseFiles(Release.CONTENT)
            .entities(ReleaseFiles.AREAS).list().stream()
                .map(Entity::id)
                .collect(Collectors.toSet());

    assertThat(curriculum.areas()).extracting(SubjectArea::uuid).doesNotHaveDuplicates();
    assertThat(
            curriculum.areas().stream()
                .filter(area -> !published.contains(area.uuid()))
                .map(SubjectArea::title))
        .containsExactlyInAnyOrder(
            "Vervolgonderwijs; Arbeidsmarkt; Dagbesteding", "Fries", "Moderne vreemde talen");
  }

  @Test
  void codesAreWhatPeopleSay() {
    assertThat(goal(PO_38).code()).isEqualTo("PO 38");
    assertThat(goal(M_N_32D).code()).isEqualTo("32D");
    assertThat(of(Generation.IN_FORCE)).extracting(CoreGoal::code).contains("PO 3", "VSO VA 72.4");
    assertThat(of(Generation.ACTUALISED))
        .extracting(CoreGoal::code)
        .contains("10A 3hv")
        .allMatch(code -> code.matches("\\d{1,2}[A-E]( 3hv)?"));
  }

  @Test
  void labelIsTheNameOrElseTheDomain() {
    assertThat(goal(M_N_32D).label()).isEqualTo("Relationele en seksuele gezondheid");
    assertThat(goal("de8600bb-8064-4bd1-b6c7-cfcec5163c40").label())
        .isEqualTo("De gedigitaliseerde wereld");
  }

  @Test
  void goalsStandInTheOrderInWhichPeopleCount() {
    assertThat(of(Generation.IN_FORCE))
        .extracting(CoreGoal::code)
        .startsWith("PO 1", "PO 2", "PO 3")
        .containsSubsequence("PO 9", "PO 10", "SO nl/ml LO 1", "VO 1", "VO 58", "VSO AM 12");
  }

  @Test
  void sectorsOfActualisedGoalsFollowFromTheLevelsOfTheirElaborations() throws IOException {
    Map<UUID, Set<String>> levels = new TreeMap<>();
    Map<UUID, Set<Sector>> sectors = new TreeMap<>();
    Map<String, Set<Sector>> meaning =
        Map.of(
            "PO/SO", Set.of(Sector.PO, Sector.SO),
            "VO onderbouw/VSO", Set.of(Sector.VO, Sector.VSO),
            "SO zml/mb (functioneel)", Set.of(Sector.SO),
            "VSO arbeidsmarkt (functioneel)", Set.of(Sector.VSO),
            "VSO dagbesteding (functioneel)", Set.of(Sector.VSO));
    for (String line : expectedSectors()) {
      String[] columns = line.split(";");
      sectors.put(UUID.fromString(columns[0]), meaning.get(columns[1]));
      levels.put(UUID.fromString(columns[0]), Set.of(columns[2].split(",")));
    }

    assertThat(
            of(Generation.ACTUALISED).stream()
                .collect(Collectors.toMap(CoreGoal::uuid, CoreGoal::sectors)))
        .isEqualTo(sectors);
    assertThat(
            of(Generation.ACTUALISED).stream()
                .collect(
                    Collectors.toMap(CoreGoal::uuid, goal -> new HashSet<>(goal.levels().names()))))
        .isEqualTo(levels);
  }

  private static List<String> expectedSectors() throws IOException {
    try (InputStream in =
        CurriculumReaderTest.class.getResourceAsStream(
            "/nl/groeiwijs/curriculum/sectors-2025.csv")) {
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      return lines.subList(1, lines.size());
    }
  }

  @Test
  void lawAndSloStandSideBySideForPo38() {
    CoreGoal goal = goal(PO_38);

    assertThat(goal.textSource().wording()).isEqualTo(Wording.LAW);
    assertThat(goal.legalText())
        .contains("en ze leren respectvol om te gaan met seksualiteit en met diversiteit")
        .doesNotContain("verschillen in opvattingen")
        .doesNotContain("\n");
    assertThat(goal.sloText()).contains("verschillen in opvattingen van mensen");
  }

  @Test
  void lawAndSloStandSideBySideForVo43() {
    CoreGoal goal = goal(VO_43);

    assertThat(goal.hasTwoTexts()).isTrue();
    assertThat(goal.legalText()).contains("om te gaan met seksualiteit en met diversiteit");
    assertThat(goal.sloText()).doesNotContain("met seksualiteit en");
  }

  @Test
  void onlyTheTwoGoalsWithAnotherLegalTextDifferFromSlo() {
    assertThat(curriculum.goals().stream().filter(CoreGoal::hasTwoTexts))
        .extracting(CoreGoal::code)
        .containsExactly("PO 38", "VO 43");
  }

  @Test
  void goalsInForceCountNowAndActualisedGoalsAreComing() {
    assertThat(of(Generation.IN_FORCE)).allMatch(goal -> goal.status() == GoalStatus.IN_FORCE);
    assertThat(of(Generation.ACTUALISED)).allMatch(goal -> goal.status() == GoalStatus.COMING);
    assertThat(goal(M_N_32D).statusSource().sources())
        .extracting("title")
        .containsExactly("rijksoverheid.nl", "denotendop.nl");
  }

  @Test
  void ninetyFiveGoalsAreMarkedWithStrengthThemesAndReason() {
    List<Relevance> marks =
        Stream.of(Generation.IN_FORCE, Generation.ACTUALISED)
            .flatMap(generation -> of(generation).stream())
            .flatMap(goal -> goal.relevance().stream())
            .toList();

    assertThat(marks)
        .hasSize(95)
        .noneMatch(mark -> mark.themes().isEmpty() || mark.reason().isBlank());
    assertThat(goal(M_N_32D).relevance().orElseThrow().strength()).isEqualTo(Strength.CORE);
  }

  @Test
  void dimensionsOfMboHaveKeysMadeFromTheirCodes() {
    CoreGoal vital = goal("e1c099b8-28e8-3e71-8310-83d55a6bcb1c");

    assertThat(vital.code()).isEqualTo("2.4");
    assertThat(vital.sectors()).containsExactly(Sector.MBO);
    assertThat(vital.uri()).isEmpty();
    assertThat(of(Generation.MBO))
        .allMatch(goal -> goal.textSource().wording() == Wording.PARAPHRASE)
        .extracting(CoreGoal::code)
        .containsExactly("2.1", "2.2", "2.3", "2.4");
  }

  @Test
  void threeElaborationsWithoutLevelAreKeptWithoutOne() {
    assertThat(
            of(Generation.ACTUALISED).stream()
                .flatMap(goal -> goal.elaborations().stream())
                .filter(elaboration -> elaboration.levels().isEmpty()))
        .hasSize(3);
  }

  @Nested
  class Damaged {

    @TempDir Path directory;

    @Test
    void jsonThatBreaksOffIsNamedWithFileAndLine() throws IOException {
      Path release = Release.copyTo(directory);
      Path file = release.resolve("slo-fo/data/doelzinnen.json");
      Files.writeString(file, Files.readString(file).substring(0, 5000));

      assertThatThrownBy(() -> CurriculumReader.read(new ReleaseFiles(release)))
          .isInstanceOf(CurriculumDamaged.class)
          .hasMessageContaining("curriculum.file.syntax")
          .hasMessageContaining("slo-fo/data/doelzinnen.json")
          .hasMessageContaining(", 165:");
    }

    @Test
    void referenceToWhatIsNotThereIsNamedWithItsPlace() throws IOException {
      Path release = Release.copyTo(directory);
      Release.edit(
          release,
          "slo-kerndoelen/data/kerndoelen.json",
          "8cd7169b-ec2b-4b1a-bc35-e2d2ac49e902",
          "8cd7169b-ec2b-4b1a-bc35-000000000000");

      assertThatThrownBy(() -> CurriculumReader.read(new ReleaseFiles(release)))
          .hasMessageContaining("curriculum.file.reference")
          .hasMessageContaining("8cd7169b-ec2b-4b1a-bc35-e2d2ac49e902");
    }

    @Test
    void uuidThatCameBeforeIsRefused() throws IOException {
      Path release = Release.copyTo(directory);
      Release.edit(
          release,
          "slo-basis/data/niveaus.json",
          "c7942bb1-bf4f-409f-bc98-9a0b02f175dc",
          "2a1401e9-c223-493b-9b86-78f6993b1a8d");

      assertThatThrownBy(() -> CurriculumReader.read(new ReleaseFiles(release)))
          .hasMessageContaining("curriculum.file.twice")
          .hasMessageContaining("$[1]");
    }

    @Test
    void legalTextWithoutAddressIsNamedWithItsLine() throws IOException {
      Path release = Release.copyTo(directory);
      Release.edit(release, "wettekst.yaml", "    url: https://zoek", "    link: https://zoek");

      assertThatThrownBy(() -> CurriculumReader.read(new ReleaseFiles(release)))
          .hasMessageContaining("curriculum.file.line")
          .hasMessageContaining("wettekst.yaml, 4");
    }

    @Test
    void missingFileIsNamed() throws IOException {
      Path release = Release.copyTo(directory);
      Files.delete(release.resolve("mbo-burgerschap.json"));

      assertThatThrownBy(() -> new ReleaseFiles(release).checksum())
          .hasMessageContaining("curriculum.file.missing")
          .hasMessageContaining("mbo-burgerschap.json");
    }

    @Test
    void noteOnAnUnknownGoalIsRefused() throws IOException {
      Path release = Release.copyTo(directory);
      Release.edit(release, "kerndoelen-relevant.json", PO_38, M_N_32D.replace('9', '8'));

      assertThatThrownBy(() -> CurriculumReader.read(new ReleaseFiles(release)))
          .hasMessageContaining("curriculum.file.goal");
    }
  }
}
