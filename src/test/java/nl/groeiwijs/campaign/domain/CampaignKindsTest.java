package nl.groeiwijs.campaign.domain;

import static nl.groeiwijs.campaign.domain.CampaignText.GOOD;
import static nl.groeiwijs.campaign.domain.CampaignText.POSTER;
import static nl.groeiwijs.campaign.domain.CampaignText.lineOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.groeiwijs.content.domain.Block;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.shared.domain.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CampaignKindsTest {

  static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("content/campagnes"))) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyDeliveredCampaignAndMaterialIsGood(Path file) throws IOException {
    assertThat(CampaignText.parse(Files.readString(file)).issues()).isEmpty();
  }

  @Test
  void everyMaterialThatADeliveredCampaignNamesIsDelivered() throws IOException {
    Set<String> addresses = addresses();
    for (Path file : files().toList()) {
      Document document = CampaignText.parse(Files.readString(file)).document().orElseThrow();
      List<String> named =
          document.body().directives("toolkit").stream()
              .map(Block.Directive::references)
              .flatMap(List::stream)
              .map(slug -> ToolkitKind.address(document.slug().value(), slug))
              .toList();
      assertThat(addresses).containsAll(named);
    }
  }

  private static Set<String> addresses() throws IOException {
    return files()
        .map(CampaignKindsTest::document)
        .filter(document -> document.kind().equals(ToolkitKind.ID))
        .map(new ToolkitKind()::address)
        .collect(Collectors.toSet());
  }

  private static Document document(Path file) {
    try {
      return CampaignText.parse(Files.readString(file)).document().orElseThrow();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void acceptsGoodTexts() {
    assertThat(CampaignText.parse(GOOD).issues()).isEmpty();
    assertThat(CampaignText.parse(POSTER).issues()).isEmpty();
  }

  @Test
  void readsThePeriodsAndTheAudience() {
    assertThat(CampaignText.good().periods()).hasSize(2);
    assertThat(CampaignText.good().audience()).isEqualTo("Ouders");
  }

  @Test
  void refusesAPeriodThatEndsBeforeItStarts() {
    String text = GOOD.replace("ends: 2026-03-29", "ends: 2026-02-28");
    refuses(text, "campaign.period.turned", "2026-02-28");
  }

  @Test
  void refusesPeriodsThatOverlapOrAreOutOfOrder() {
    String sameDay = GOOD.replace("starts: 2026-10-01", "starts: 2026-03-29");
    refuses(sameDay, "campaign.period.overlap", "starts: 2026-03-29");

    String earlier =
        GOOD.replace(
            "{starts: 2026-10-01, ends: 2026-10-25}", "{starts: 2026-01-01, ends: 2026-01-02}");
    refuses(earlier, "campaign.period.overlap", "2026-01-01");
  }

  @Test
  void refusesADayThatIsMissingOrNoDay() {
    refuses(GOOD.replace(", ends: 2026-03-29", ""), "field.missing", "2026-03-01");
    refuses(GOOD.replace("2026-03-29", "2026-02-30"), "field.date", "2026-02-30");
  }

  @Test
  void refusesACampaignWithoutPeriodsOrAudience() {
    String text = GOOD.replaceFirst("periods:\\n.*\\n.*\\n", "");
    assertThat(CampaignText.parse(text).issues()).extracting(Issue::key).contains("field.missing");
    refuses(GOOD.replace("audience: Ouders\n", ""), "field.missing", "id:");
  }

  @Test
  void refusesAMaterialThatIsNoSlug() {
    refuses(GOOD.replace("kaart, poster", "kaart, De Poster"), "slug.form", ":::toolkit");
  }

  @Test
  void refusesAnUnknownForm() {
    refuses(POSTER.replace("form: poster", "form: film"), "campaign.form", "form:");
  }

  @Test
  void refusesAMaterialWithoutItsText() {
    refuses(POSTER.replace("{#poster}", "{#iets}"), "campaign.form.text", "## Zo gebruik");
    refuses(
        POSTER.replace("form: poster", "form: invulkaart"), "directive.missing", "## Zo gebruik");
  }

  @Test
  void aMaterialStandsUnderItsCampaign() {
    Document poster = CampaignText.parse(POSTER).document().orElseThrow();

    assertThat(new ToolkitKind().address(poster)).isEqualTo("/campagne/eerste-telefoon/poster");
    assertThat(Toolkit.of(poster).parts()).hasSize(2);
    assertThat(Toolkit.of(poster).form().copies("poster")).isTrue();
    assertThat(Toolkit.of(poster).form().copies("gebruik")).isFalse();
  }

  private static void refuses(String text, String key, String atLineOf) {
    assertThat(CampaignText.parse(text).issues())
        .filteredOn(issue -> issue.key().equals(key))
        .extracting(Issue::line)
        .anyMatch(line -> Math.abs(line - lineOf(text, atLineOf)) <= 1);
  }
}
