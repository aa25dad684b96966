package nl.groeiwijs.help.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.groeiwijs.shared.domain.AgeRange;
import nl.groeiwijs.shared.domain.Issue;
import nl.groeiwijs.shared.domain.Issues;
import nl.groeiwijs.shared.domain.Language;
import org.junit.jupiter.api.Test;

class HelpServiceParserTest {

  private static final String KINDERTELEFOON =
      """
      id: 90aa3c6d-769a-49f1-bd1c-2e09cb96d67a
      slug: kindertelefoon
      name: "Kindertelefoon"
      summary: {nl: "Praten over alles.", en: "Talk about anything."}
      audience: [kinderen, jongeren]
      ages: 8-18
      order: 50
      urgent: false
      channels:
        - {type: phone, value: "0800-0432", status: verified, hours: "Mo-Su 11:00-21:00", hours_status: verified, cost: free}
        - {type: chat, value: "https://www.kindertelefoon.nl/", status: verified, hours_status: to_check}
      languages: [nl]
      anonymous: true
      sources:
        - {title: "Vrienden", url: "https://www.vriendenkindertelefoon.nl/", checked: 2026-11-23}
      verified_on: 2026-11-23
      verified_by: redactie Groeiwijs
      review_by: 2027-02-23
      """;

  @Test
  void wholeFileBecomesAService() {
    HelpService service = HelpServiceParser.parse(KINDERTELEFOON, new Issues()).orElseThrow();

    assertThat(service.slug().value()).isEqualTo("kindertelefoon");
    assertThat(service.summary().in(Language.EN)).isEqualTo("Talk about anything.");
    assertThat(service.audience())
        .containsExactlyInAnyOrder(Audience.CHILDREN, Audience.YOUNG_PEOPLE);
    assertThat(service.ages()).contains(AgeRange.ofYears(8, 18));
    assertThat(service.order()).isEqualTo(50);
    assertThat(service.anonymous()).isTrue();
    assertThat(service.note()).isEmpty();
    assertThat(service.verification())
        .isEqualTo(new Verification(LocalDate.of(2026, 11, 23), LocalDate.of(2027, 2, 23)));
    assertThat(service.channels())
        .containsExactly(
            new Channel(
                ChannelType.PHONE,
                "0800-0432",
                CheckStatus.VERIFIED,
                Optional.of(OpeningHours.parse("Mo-Su 11:00-21:00")),
                CheckStatus.VERIFIED,
                Optional.of(Cost.FREE)),
            new Channel(
                ChannelType.CHAT,
                "https://www.kindertelefoon.nl/",
                CheckStatus.VERIFIED,
                Optional.empty(),
                CheckStatus.TO_CHECK,
                Optional.empty()));
  }

  @Test
  void unknownKeysAreNamedWithTheirLine() {
    String yaml =
        KINDERTELEFOON.replace("order: 50", "ordre: 50").replace("cost: free", "price: free");
    assertThat(issuesOf(yaml))
        .containsExactly(
            Issue.at(7, "field.unknown", "ordre"), Issue.at(10, "field.unknown", "price"));
  }

  @Test
  void everyMistakeIsReportedInOnePass() {
    String yaml =
        KINDERTELEFOON
            .replace("[kinderen, jongeren]", "[kleuters]")
            .replace("8-18", "acht")
            .replace("0800-0432", "0800-043")
            .replace("https://www.kindertelefoon.nl/", "kindertelefoon")
            .replace("https://www.vrienden", "ftp://www.vrienden")
            .replace("verified_on: 2026-11-23", "verified_on: 23-11-2026");
    assertThat(issuesOf(yaml))
        .extracting(Issue::line, Issue::key)
        .containsExactly(
            tuple(5, "help.word"),
            tuple(6, "help.ages"),
            tuple(10, "help.channel.phone"),
            tuple(11, "help.channel.chat"),
            tuple(15, "source.url"),
            tuple(16, "field.date"));
  }

  @Test
  void hoursThatCannotBeReadAreAnIssue() {
    assertThat(issuesOf(KINDERTELEFOON.replace("Mo-Su 11:00-21:00", "elke dag")))
        .containsExactly(Issue.at(10, "help.hours.syntax", "elke dag"));
    assertThat(issuesOf(KINDERTELEFOON.replace("Mo-Su 11:00-21:00", "Dec 25 off")))
        .containsExactly(Issue.at(10, "help.hours.part", "Dec 25 off"));
  }

  @Test
  void hoursCannotBeVerifiedWhenThereAreNone() {
    assertThat(issuesOf(KINDERTELEFOON.replace("hours: \"Mo-Su 11:00-21:00\", ", "")))
        .containsExactly(Issue.at(10, "help.hours.missing"));
  }

  @Test
  void numberWithoutAStatusIsRefused() {
    assertThat(issuesOf(KINDERTELEFOON.replace("\"0800-0432\", status: verified", "\"0800-0432\"")))
        .containsExactly(Issue.at(10, "field.missing", "status"));
  }

  @Test
  void serviceWithoutASourceIsRefused() {
    String yaml = KINDERTELEFOON.replaceAll("sources:\\n.*\\n", "sources: []\n");
    assertThat(issuesOf(yaml)).containsExactly(Issue.at(14, "help.source.missing"));
  }

  @Test
  void serviceOfWhichAllIsToCheckMayWaitForASource() {
    String yaml =
        KINDERTELEFOON
            .replaceAll("sources:\\n.*\\n", "sources: []\n")
            .replace("hours_status: verified", "hours_status: to_check")
            .replace("status: verified", "status: to_check");
    assertThat(HelpServiceParser.parse(yaml, new Issues())).isPresent();
  }

  @Test
  void nextCheckCannotBeBeforeTheLast() {
    assertThat(issuesOf(KINDERTELEFOON.replace("2027-02-23", "2026-02-23")))
        .containsExactly(Issue.at(18, "help.review", "2026-02-23", "2026-11-23"));
  }

  @Test
  void whatMustBeThereIsMissed() {
    assertThat(issuesOf("slug: leeg\n"))
        .extracting(Issue::key, Issue::arguments)
        .contains(
            tuple("field.missing", List.of("id")),
            tuple("field.missing", List.of("name")),
            tuple("field.missing", List.of("summary")),
            tuple("field.missing", List.of("audience")),
            tuple("field.missing", List.of("channels")),
            tuple("field.missing", List.of("verified_on")),
            tuple("field.missing", List.of("verified_by")),
            tuple("field.missing", List.of("review_by")))
        .doesNotContain(tuple("field.missing", List.of("slug")));
  }

  @Test
  void textThatIsNoYamlHasOneIssue() {
    assertThat(issuesOf("id: [1\nslug: x: y\n"))
        .singleElement()
        .extracting(Issue::key)
        .isEqualTo("yaml.syntax");
  }

  private static List<Issue> issuesOf(String yaml) {
    Issues issues = new Issues();
    assertThat(HelpServiceParser.parse(yaml, issues)).isEmpty();
    return issues.list();
  }
}
