package nl.groeiwijs.wegwijzer.domain;

import static nl.groeiwijs.wegwijzer.domain.PathwayText.GOOD;
import static nl.groeiwijs.wegwijzer.domain.PathwayText.lineOf;
import static org.assertj.core.api.Assertions.assertThat;

import nl.groeiwijs.shared.domain.Issue;
import org.junit.jupiter.api.Test;

class PathwayCheckTest {

  @Test
  void acceptsAGoodPathway() {
    assertThat(PathwayText.parse(GOOD).issues()).isEmpty();
  }

  @Test
  void refusesAnAnswerToAnUnknownAnchor() {
    refuses(
        GOOD.replace("[Weet ik niet](#bellen)", "[Weet ik niet](#weg)"),
        "pathway.answer.unknown",
        "- [Weet ik niet]");
  }

  @Test
  void refusesAQuestionWithoutAnswers() {
    String text =
        GOOD.replace("- [Ja](#bellen) Of bijna\n- [Nee](#praten)\n- [Weet ik niet](#bellen)", "");
    refuses(text, "pathway.dead-end", "## Is er gevaar?");
  }

  @Test
  void refusesAnAnswerThatIsNoLink() {
    refuses(
        GOOD.replace("[Weet ik niet](#bellen)", "Weet ik niet"),
        "pathway.answer.link",
        "- Weet ik niet");
  }

  @Test
  void refusesANodeThatNoAnswerLeadsTo() {
    refuses(GOOD.replace("[Nee](#praten)", "[Nee](#bellen)"), "pathway.unreachable", "## Praten");
  }

  @Test
  void refusesALoopAtTheAnswerThatClosesIt() {
    refuses(
        GOOD.replace("[Weet ik niet](#bellen)", "[Weet ik niet](#rol)"),
        "pathway.loop",
        "- [Weet ik niet]");
  }

  @Test
  void refusesAQuestionThatLeadsToItself() {
    refuses(
        GOOD.replace("[Weet ik niet](#bellen)", "[Weet ik niet](#gevaar)"),
        "pathway.loop",
        "- [Weet ik niet]");
  }

  @Test
  void refusesAnEndWithoutANeededPart() {
    refuses(
        GOOD.replace("### Niet doen\n\n- Zwijgen.\n\n", ""), "pathway.part.missing", "## Praten");
  }

  @Test
  void refusesAPartOutOfOrder() {
    String text =
        GOOD.replace("### Nazorg\n\n- Rust.\n\n", "")
            .replace("Een ouder.\n", "Een ouder.\n\n### Nazorg\n\n- Rust.\n");
    refuses(text, "pathway.part.order", "### Nazorg");
  }

  @Test
  void refusesAPartThatNobodyKnows() {
    refuses(GOOD.replace("### Nazorg", "### Later"), "pathway.part.unknown", "### Later");
  }

  @Test
  void refusesAMissingMoment() {
    refuses(
        GOOD.replaceFirst("#### De eerste dag\n\n- Schrijf op.\n\n", ""),
        "pathway.phase.missing",
        "### Nu doen");
  }

  @Test
  void refusesAMomentWithoutAList() {
    refuses(GOOD.replace("- Schrijf op.", "Schrijf op."), "pathway.list", "#### De eerste dag");
  }

  @Test
  void refusesASensitiveEndWithoutHelpServices() {
    refuses(
        GOOD.replace(":::hulp\nhuisarts\n:::", "Vraag de huisarts."), "pathway.help", "## Praten");
    refuses(
        GOOD.replace(":::hulp\nhuisarts\n:::", ":::hulp\nBel de huisarts.\n:::"),
        "pathway.help",
        "## Praten");
  }

  @Test
  void anEndThatIsNotSensitiveNeedsNoHelp() {
    String text =
        GOOD.replace("sensitive: true", "sensitive: false")
            .replace(":::hulp\nhuisarts\n:::", "Vraag de huisarts.");
    assertThat(PathwayText.parse(text).issues()).isEmpty();
  }

  @Test
  void refusesAPathwayThatAsksNoRole() {
    refuses(
        GOOD.replace("{#rol .rol}", "{#rol}").replace(" \"ouder\"", "").replace(" \"po\"", ""),
        "pathway.role.missing",
        "\n## Wie ben jij?");
  }

  @Test
  void refusesARoleThatDoesNotExist() {
    refuses(GOOD.replace("\"po\"", "\"opa\""), "pathway.role.unknown", "- [Leraar]");
    refuses(GOOD.replace("[ouder, po]", "[ouder, po, opa]"), "pathway.role.unknown", "roles:");
    refuses(GOOD.replace(":::rol ouder", ":::rol opa"), "pathway.role.unknown", ":::rol opa");
  }

  @Test
  void refusesARoleThatIsNotAmongThoseOfThePathway() {
    refuses(GOOD.replace("\"po\"", "\"mbo\""), "pathway.role.unknown", "- [Leraar]");
  }

  @Test
  void refusesARoleThatNoAnswerTells() {
    refuses(
        GOOD.replace("[ouder, po]", "[ouder, po, mbo]"), "pathway.role.unasked", "## Wie ben jij?");
  }

  @Test
  void refusesAnAnswerWithoutRoleWhereTheRoleIsAsked() {
    refuses(
        GOOD.replace("- [Leraar](#gevaar \"po\")", "- [Leraar](#gevaar \"po\")\n- [Buur](#gevaar)"),
        "pathway.role.untold",
        "- [Buur]");
  }

  @Test
  void refusesARoleAtAnotherQuestion() {
    refuses(
        GOOD.replace("[Nee](#praten)", "[Nee](#praten \"po\")"),
        "pathway.role.misplaced",
        "- [Nee]");
  }

  @Test
  void refusesATellingAddressForASensitivePathway() {
    refuses(GOOD.replace("slug: route-7", "slug: chantage"), "pathway.slug", "slug:");
  }

  @Test
  void refusesAHeadingWithoutAnchor() {
    refuses(
        GOOD.replace("## Praten {#praten .einde}", "## Praten {.einde}"),
        "pathway.anchor",
        "## Praten");
  }

  @Test
  void refusesTextBeforeTheFirstQuestion() {
    refuses(
        GOOD.replace("## Wie ben jij?", "Welkom.\n\n## Wie ben jij?"), "pathway.before", "Welkom.");
  }

  @Test
  void refusesAPathwayThatStartsWithAnEnd() {
    String text =
        GOOD.substring(0, GOOD.indexOf("## Wie ben jij?"))
            + GOOD.substring(GOOD.indexOf("## Bellen"));
    refuses(text, "pathway.start", "## Bellen");
  }

  private static void refuses(String text, String key, String atLineOf) {
    assertThat(PathwayText.parse(text).issues())
        .filteredOn(issue -> issue.key().equals(key))
        .extracting(Issue::line)
        .contains(lineOf(text, atLineOf));
  }
}
