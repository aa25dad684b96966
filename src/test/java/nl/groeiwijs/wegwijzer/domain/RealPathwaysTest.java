package nl.groeiwijs.wegwijzer.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.groeiwijs.content.domain.Block;
import nl.groeiwijs.content.domain.Directives;
import nl.groeiwijs.content.domain.DocumentParser;
import nl.groeiwijs.content.domain.ReadingLayer;
import nl.groeiwijs.shared.domain.Slug;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks every way through every pathway that the portal is delivered with. */
class RealPathwaysTest {

  static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("content/wegwijzer"))) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void hasNoIssues(Path file) throws IOException {
    assertThat(read(file).issues()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyWayEndsAndEveryEndIsReached(Path file) throws IOException {
    Pathway pathway = pathway(file);
    List<Walk> ways = ways(pathway);

    assertThat(ways).allMatch(walk -> walk.here() instanceof Outcome);
    assertThat(ways.stream().map(Walk::here).distinct())
        .containsExactlyInAnyOrderElementsOf(pathway.outcomes());
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyRoleComesToAnEndWithHelpAndOnlyItsOwnText(Path file) throws IOException {
    Pathway pathway = pathway(file);
    Set<Role> arrived = new HashSet<>();
    for (Walk walk : ways(pathway)) {
      walk.role().ifPresent(arrived::add);
      Outcome outcome = (Outcome) walk.hereIn(ReadingLayer.PLAIN);
      assertThat(outcome.reportTo()).anyMatch(RealPathwaysTest::namesDeliveredServices);
      assertThat(outcome.phases()).hasSize(3).noneMatch(phase -> phase.blocks().isEmpty());
      assertThat(Stream.of(outcome.comfort(), outcome.doNot(), outcome.phases().get(0).blocks()))
          .allMatch(blocks -> blocks.stream().noneMatch(b -> b.fragment().equals("rol")));
    }
    assertThat(arrived).containsExactlyInAnyOrderElementsOf(pathway.roles());
  }

  @ParameterizedTest
  @MethodSource("files")
  void noWayIsLongerThanItSaysAtItsStart(Path file) throws IOException {
    Pathway pathway = pathway(file);
    int promised = Walk.along(pathway, List.of()).orElseThrow().atMost();

    assertThat(ways(pathway).stream().mapToInt(walk -> walk.choices().size()).max())
        .hasValue(promised);
  }

  @ParameterizedTest
  @MethodSource("files")
  void anAddressTellsNothingAndNeverMeansTwoAnswers(Path file) throws IOException {
    Pathway pathway = pathway(file);

    assertThat(ways(pathway)).extracting(Walk::steps).doesNotHaveDuplicates();
    assertThat(pathway.questions())
        .flatExtracting(Question::answers)
        .allMatch(answer -> answer.step().length() == 3);
  }

  private static boolean namesDeliveredServices(Block block) {
    return block instanceof Block.Directive help
        && help.name().equals(Directives.HELP)
        && help.references().stream()
            .allMatch(
                slug -> Slug.isSlug(slug) && Files.exists(Path.of("content/hulp", slug + ".yaml")));
  }

  private static List<Walk> ways(Pathway pathway) {
    List<Walk> ends = new ArrayList<>();
    walk(Walk.along(pathway, List.of()).orElseThrow(), ends);
    return ends;
  }

  private static void walk(Walk walk, List<Walk> ends) {
    if (walk.here() instanceof Question question) {
      for (Answer answer : question.answers()) {
        List<String> steps = new ArrayList<>(walk.steps());
        steps.add(answer.step());
        walk(Walk.along(walk.pathway(), steps).orElseThrow(), ends);
      }
    } else {
      ends.add(walk);
    }
  }

  private static Pathway pathway(Path file) throws IOException {
    return Pathway.of(read(file).document().orElseThrow());
  }

  private static DocumentParser.Result read(Path file) throws IOException {
    return PathwayText.parse(Files.readString(file));
  }
}
