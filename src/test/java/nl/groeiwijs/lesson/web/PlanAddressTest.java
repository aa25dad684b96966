package nl.groeiwijs.lesson.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.groeiwijs.publishing.web.PublicRequest;
import nl.groeiwijs.shared.domain.Language;
import org.junit.jupiter.api.Test;

class PlanAddressTest {

  private static final String A = "aaaaaaaaaa";
  private static final String B = "bbbbbbbbbb";

  private static PublicRequest request(Map<String, List<String>> parameters) {
    return new PublicRequest(Language.NL, "/jaarplan", Map.of(), parameters);
  }

  private static PlanAddress.Read read(Map<String, List<String>> parameters) {
    return PlanAddress.read(request(parameters));
  }

  @Test
  void planIsReadAndWrittenTheSame() {
    PlanAddress.Read read =
        read(
            Map.of(
                "lessen", List.of(A + "-g1-w38." + B),
                "naam", List.of("Groep 1 & 2"),
                "start", List.of("2026")));

    assertThat(PlanAddress.query(read.plan()))
        .isEqualTo("?lessen=" + A + "-g1-w38." + B + "&naam=Groep+1+%26+2&start=2026");
    assertThat(read.damaged()).isEmpty();
  }

  @Test
  void emptyPlanHasNoQuery() {
    assertThat(PlanAddress.query(read(Map.of()).plan())).isEmpty();
  }

  @Test
  void damagedPieceIsToldAndTheRestStays() {
    PlanAddress.Read read = read(Map.of("lessen", List.of(A + ".<script>." + B + "-g9.." + B)));

    assertThat(read.damaged()).containsExactly("<script>", B + "-g9");
    assertThat(PlanAddress.value(read.plan())).isEqualTo(A + "." + B);
  }

  @Test
  void lessonIsAddedOnce() {
    Map<String, List<String>> once = Map.of("lessen", List.of(A), "erbij", List.of(B));
    Map<String, List<String>> again = Map.of("lessen", List.of(A + "-g1"), "erbij", List.of(A));

    assertThat(PlanAddress.value(read(once).plan())).isEqualTo(A + "." + B);
    assertThat(PlanAddress.value(read(again).plan())).isEqualTo(A + "-g1");
    assertThat(PlanAddress.changes(request(once))).isTrue();
  }

  @Test
  void rowsOfTheFormBecomeThePlan() {
    PlanAddress.Read read =
        read(
            Map.of(
                "l", List.of(B, A),
                "j", List.of("g2", "g1"),
                "w", List.of("", "38")));

    assertThat(PlanAddress.value(read.plan())).isEqualTo(A + "-g1-w38." + B + "-g2");
  }

  @Test
  void schoolYearThatIsNoneIsLeftOut() {
    assertThat(read(Map.of("start", List.of("1800"))).plan().calendar()).isEmpty();
    assertThat(read(Map.of("start", List.of("nu"))).plan().calendar()).isEmpty();
  }
}
