package nl.groeiwijs.campaign.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.campaign.domain.CampaignText;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.publishing.application.PublishedPages;
import nl.groeiwijs.publishing.domain.PageSummary;
import nl.groeiwijs.publishing.domain.PublishedDocument;
import nl.groeiwijs.shared.domain.Language;
import org.junit.jupiter.api.Test;

/** A campaign in March, which ends on the day the clock goes forward, and one from April on. */
class CampaignCalendarTest {

  private final List<PublishedDocument> published = new ArrayList<>();

  CampaignCalendarTest() {
    publish(
        "maart", "{starts: 2026-03-01, ends: 2026-03-29}, {starts: 2026-06-01, ends: 2026-06-02}");
    publish("april", "{starts: 2026-04-01, ends: 2026-04-30}");
  }

  @Test
  void nothingOfACampaignUnderEmbargoIsGiven() {
    CampaignCalendar calendar = at("2026-02-28T22:59:59Z");

    assertThat(calendar.list(Language.NL)).isEmpty();
    assertThat(calendar.current(Language.NL)).isEmpty();
    assertThat(calendar.find(Language.NL, "maart")).isEmpty();
    assertThat(calendar.nextChange(Language.NL)).contains(Instant.parse("2026-02-28T23:00:00Z"));
  }

  @Test
  void anEditorSeesACampaignBeforeItsPeriodButNotInTheLists() {
    CampaignCalendar calendar =
        new CampaignCalendar(
            new KnownPages(published, true),
            Clock.fixed(Instant.parse("2026-02-28T22:59:59Z"), ZoneOffset.UTC));

    assertThat(calendar.find(Language.NL, "maart")).isPresent();
    assertThat(calendar.list(Language.NL)).isEmpty();
  }

  @Test
  void aCampaignStartsAtMidnightInAmsterdam() {
    CampaignCalendar calendar = at("2026-02-28T23:00:00Z");

    assertThat(slugs(calendar.list(Language.NL))).containsExactly("maart");
    assertThat(calendar.current(Language.NL)).map(c -> c.page().slug()).contains("maart");
    assertThat(calendar.current(Language.NL)).map(c -> c.day().toString()).contains("2026-03-29");
  }

  @Test
  void theLastDayIsWholeAlsoWhenTheClockGoesForward() {
    assertThat(at("2026-03-29T21:59:59Z").current(Language.NL)).isPresent();
    assertThat(at("2026-03-29T22:00:00Z").current(Language.NL)).isEmpty();
  }

  @Test
  void betweenItsPeriodsACampaignStandsInTheArchiveAndSaysWhenItIsBack() {
    ShownCampaign shown = at("2026-03-30T10:00:00Z").find(Language.NL, "maart").orElseThrow();

    assertThat(shown.isRunning()).isFalse();
    assertThat(shown.day()).hasToString("2026-06-01");
  }

  @Test
  void afterItsPeriodsACampaignStaysInTheArchive() {
    CampaignCalendar calendar = at("2027-01-01T00:00:00Z");

    assertThat(slugs(calendar.list(Language.NL))).containsExactly("april", "maart");
    assertThat(calendar.find(Language.NL, "april").orElseThrow().day()).hasToString("2026-04-30");
    assertThat(calendar.nextChange(Language.NL)).isEmpty();
  }

  @Test
  void aReaderInAnotherLanguageIsGivenTheDutchCampaigns() {
    CampaignCalendar calendar = at("2026-04-02T10:00:00Z");

    assertThat(slugs(calendar.list(Language.EN))).containsExactly("april", "maart");
    assertThat(calendar.current(Language.EN)).map(c -> c.page().slug()).contains("april");
    assertThat(calendar.find(Language.EN, "april")).isEmpty();
  }

  @Test
  void whatIsUnderEmbargoIsWithheldFromSearchUntilItsFirstDay() {
    assertThat(withheldAt("2026-02-28T22:59:59Z")).isEqualTo(2);
    assertThat(withheldAt("2026-02-28T23:00:00Z")).isEqualTo(1);
    assertThat(withheldAt("2026-04-02T10:00:00Z")).isZero();
  }

  @Test
  void theHomePageHasRoomForTheNewestUnlessAnotherComesFirstOrItMayNotBeThere() {
    publish("mei", "{starts: 2026-05-01, ends: 2026-05-31}");
    publish("vaste", "{starts: 2026-01-01, ends: 2026-12-31}");
    assertThat(at("2026-05-02T10:00:00Z").current(Language.NL)).map(this::slug).contains("mei");

    publish("eerst", "{starts: 2026-01-02, ends: 2026-12-31}]\nhome: eerst\nx: [");
    assertThat(at("2026-05-02T10:00:00Z").current(Language.NL)).map(this::slug).contains("eerst");

    published.removeIf(page -> !page.summary().slug().equals("mei"));
    publish("niet", "{starts: 2026-05-02, ends: 2026-12-31}]\nhome: niet\nx: [");
    assertThat(at("2026-05-02T10:00:00Z").current(Language.NL)).map(this::slug).contains("mei");
    assertThat(at("2026-06-02T10:00:00Z").current(Language.NL)).isEmpty();
  }

  private String slug(ShownCampaign shown) {
    return shown.page().slug();
  }

  private int withheldAt(String moment) {
    Clock clock = Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
    return new CampaignEmbargo(new KnownPages(published, false), clock).withheld().size();
  }

  private static List<String> slugs(List<ShownCampaign> campaigns) {
    return campaigns.stream().map(shown -> shown.page().slug()).toList();
  }

  /** The server itself may stand in any zone. */
  private CampaignCalendar at(String moment) {
    return new CampaignCalendar(
        new KnownPages(published, false), Clock.fixed(Instant.parse(moment), ZoneOffset.UTC));
  }

  private void publish(String slug, String periods) {
    Document document = CampaignText.document(slug, periods);
    published.add(
        new PublishedDocument(
            new PageSummary(
                UUID.randomUUID(),
                UUID.randomUUID(),
                document.kind(),
                document.language(),
                slug,
                "/campagne/" + slug,
                document.title(),
                document.summary(),
                document.ages(),
                document.themes(),
                false,
                1,
                document.picture(),
                Instant.EPOCH,
                Instant.EPOCH),
            document));
  }

  /** Published pages that are known in advance. */
  private static final class KnownPages extends PublishedPages {

    private final List<PublishedDocument> known;
    private final boolean preview;

    KnownPages(List<PublishedDocument> known, boolean preview) {
      super();
      this.preview = preview;
      this.known = known;
    }

    @Override
    public List<PublishedDocument> listDocuments(String kind, Language language, int size) {
      return known.stream()
          .filter(page -> page.summary().language() == language)
          .filter(page -> page.summary().kind().equals(kind))
          .toList();
    }

    @Override
    public boolean isPreview() {
      return preview;
    }

    @Override
    public Optional<PublishedDocument> findBySlug(String kind, Language language, String slug) {
      return listDocuments(kind, language, 1).stream()
          .filter(page -> page.summary().slug().equals(slug))
          .findFirst();
    }
  }
}
