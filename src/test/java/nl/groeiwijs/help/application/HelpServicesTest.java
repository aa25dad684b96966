package nl.groeiwijs.help.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.groeiwijs.help.domain.Audience;
import nl.groeiwijs.help.domain.Fact;
import nl.groeiwijs.help.domain.HelpService;
import nl.groeiwijs.help.domain.HelpServiceParser;
import nl.groeiwijs.shared.domain.Issues;
import nl.groeiwijs.shared.domain.Language;
import nl.groeiwijs.shared.domain.Slug;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class HelpServicesTest {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final String MONDAY_NOON = "2026-11-23T12:00";
  private static final String DAYTIME =
      "{type: phone, value: 0800-0432, status: verified, hours: 'Mo-Su 11:00-21:00',"
          + " hours_status: verified, cost: free}";

  @Nested
  class Badge {

    @Test
    void saysUntilWhenItIsOpen() {
      assertThat(badge(withHours("Mo-Su 11:00-21:00"), MONDAY_NOON))
          .isEqualTo("Nu open tot 21.00 uur");
      assertThat(badge(withHours("Mo-Su 11:00-24:00"), MONDAY_NOON))
          .isEqualTo("Nu open tot middernacht");
      assertThat(badge(withHours("Mo-Su 11:00-02:00"), MONDAY_NOON))
          .isEqualTo("Nu open tot 2.00 uur");
      assertThat(badge(withHours("24/7; Tu 17:00-24:00 off"), MONDAY_NOON))
          .isEqualTo("Nu open tot morgen 17.00 uur");
      assertThat(badge(withHours("24/7; Fr 17:00-24:00 off"), MONDAY_NOON))
          .isEqualTo("Nu open tot vrijdag 17.00 uur");
    }

    @Test
    void saysWhenItOpens() {
      assertThat(badge(withHours("Mo-Su 11:00-21:00"), "2026-11-23T08:00"))
          .isEqualTo("Dicht, opent om 11.00 uur");
      assertThat(badge(withHours("Mo-Su 11:00-21:00"), "2026-11-23T22:00"))
          .isEqualTo("Dicht, opent morgen om 11.00 uur");
      assertThat(badge(withHours("Mo-Fr 08:00-17:00"), "2026-11-20T18:00"))
          .isEqualTo("Dicht, opent maandag om 8.00 uur");
      assertThat(badge(withHours("PH 10:00-12:00"), MONDAY_NOON))
          .isEqualTo("Dicht, opent 25 december om 10.00 uur");
      assertThat(badge(withHours("Mo 10:00-11:00"), MONDAY_NOON))
          .isEqualTo("Dicht, opent 30 november om 10.00 uur");
      assertThat(badge(withHours("off"), MONDAY_NOON)).isEqualTo("Dicht");
    }

    @Test
    void saysDayAndNight() {
      assertThat(badge(withHours("24/7"), MONDAY_NOON)).isEqualTo("Nu open, dag en nacht");
      assertThat(badge(service("urgent: true", phone("24/7")), MONDAY_NOON))
          .isEqualTo("Altijd open");
    }

    @Test
    void saysThatHoursOrNumberAreChecked() {
      assertThat(
              badge(service("", "{type: phone, value: 0900-8844, status: verified}"), MONDAY_NOON))
          .isEqualTo("Openingstijden worden nagekeken");
      assertThat(
              badge(service("", "{type: phone, value: 0900-8844, status: to_check}"), MONDAY_NOON))
          .isEqualTo("Nummer wordt nagekeken");
    }

    @Test
    void hoursToCheckArePromisedToNobody() {
      String channel =
          "{type: phone, value: 0900-8844, status: verified, hours: 24/7, hours_status: to_check}";
      assertThat(badge(service("", channel), MONDAY_NOON))
          .isEqualTo("Openingstijden worden nagekeken");
    }

    @Test
    void isAbsentWhereNobodyAnswers() {
      String website = "{type: website, value: 'https://a.nl/', status: verified}";
      assertThat(view(service("", website), MONDAY_NOON).badges()).isEmpty();
      assertThat(view(service("", ""), MONDAY_NOON).badges()).isEmpty();
    }

    @Test
    void speaksEnglish() {
      HelpServices services = at("2026-11-20T18:00", withHours("Mo-Fr 08:00-17:00"));
      assertThat(said(services.list(Language.EN).get(0).badges().get(0).words(), Language.EN))
          .isEqualTo("Closed, opens on Monday at 08:00");
    }
  }

  @Nested
  class Actions {

    @Test
    void numberToCheckIsNowhereInTheView() {
      HelpService service =
          service(
              "",
              "{type: phone, value: 0900-0101, status: to_check}",
              "{type: website, value: 'https://a.nl/', status: verified}");
      HelpServiceView view = view(service, MONDAY_NOON);
      assertThat(view.toString()).doesNotContain("0101");
      assertThat(view.main()).extracting(HelpAction::href).containsExactly("https://a.nl/");
      assertThat(view.button()).isEqualTo(HelpServiceView.Button.SECONDARY);
    }

    @Test
    void phoneComesFirstWhateverTheOrderOfTheFile() {
      HelpServiceView view =
          view(
              service("", "{type: website, value: 'https://a.nl/', status: verified}", DAYTIME),
              MONDAY_NOON);
      assertThat(view.main()).extracting(HelpAction::href).containsExactly("tel:08000432");
      assertThat(view.others()).extracting(HelpAction::href).containsExactly("https://a.nl/");
      assertThat(said(view.main().get(0).words(), Language.NL)).isEqualTo("Bel 0800 0432");
      assertThat(view.main().get(0).cost()).containsExactly(Words.of("help.cost.free"));
    }

    @Test
    void whatsappOpensAConversation() {
      HelpServiceView view =
          view(
              service("", "{type: whatsapp, value: '+31 6 428 346 35', status: verified}"),
              MONDAY_NOON);
      assertThat(view.main())
          .extracting(HelpAction::href)
          .containsExactly("https://wa.me/31642834635");
    }

    @Test
    void buttonFollowsTheStatus() {
      assertThat(view(withHours("24/7"), MONDAY_NOON).button())
          .isEqualTo(HelpServiceView.Button.PRIMARY);
      assertThat(view(withHours("off"), MONDAY_NOON).button())
          .isEqualTo(HelpServiceView.Button.SECONDARY);
      assertThat(view(service("urgent: true", phone("24/7")), MONDAY_NOON).button())
          .isEqualTo(HelpServiceView.Button.URGENT);
    }
  }

  @Nested
  class Age {

    @Test
    void recordIsStaleFromTheDayAfterItsReview() {
      assertThat(view(withHours("24/7"), "2027-02-23T23:59").stale()).isFalse();
      assertThat(view(withHours("24/7"), "2027-02-24T00:00").stale()).isTrue();
    }

    @Test
    void viewIsValidUntilTheStatusChanges() {
      assertThat(view(withHours("Mo-Su 11:00-21:00"), MONDAY_NOON).validUntil())
          .contains(instant("2026-11-23T21:00"));
    }

    @Test
    void wordsForTheDayChangeAtMidnight() {
      assertThat(view(withHours("Mo-Su 11:00-21:00"), "2026-11-23T22:00").validUntil())
          .contains(instant("2026-11-24T00:00"));
    }

    @Test
    void dayAndNightIsValidUntilTheRecordIsStale() {
      assertThat(view(withHours("24/7"), MONDAY_NOON).validUntil())
          .contains(instant("2027-02-24T00:00"));
      assertThat(view(withHours("24/7"), "2027-02-24T00:00").validUntil()).isEmpty();
    }
  }

  @Test
  void pageSaysWhenItLooked() {
    HelpServices services = at("2026-11-23T23:04");
    assertThat(services.checkedAt(Language.NL).in(Language.NL))
        .isEqualTo("Bijgewerkt op maandag om 23.04 uur");
    assertThat(services.checkedAt(Language.EN).in(Language.EN))
        .isEqualTo("Updated on Monday at 23:04");
  }

  @Test
  void listHasTheOrderOfTheServices() {
    HelpServices services =
        at(MONDAY_NOON, service("slug: b\norder: 20", DAYTIME), service("slug: a\norder: 10", ""));
    assertThat(services.list(Language.NL))
        .extracting(HelpServiceView::slug)
        .containsExactly("a", "b");
  }

  @Test
  void listForAnAudienceHoldsWhatIsForEveryone() {
    HelpServices services =
        at(
            MONDAY_NOON,
            service("slug: a\naudience: [iedereen]", ""),
            service("slug: b\naudience: [school]", ""),
            service("slug: c\naudience: [ouders, school]", ""));
    assertThat(services.listFor(Audience.PARENTS, Language.NL))
        .extracting(HelpServiceView::slug)
        .containsExactlyInAnyOrder("a", "c");
  }

  @Test
  void namedServicesKeepTheirOrderAndUnknownOnesAreLeftOut() {
    HelpServices services = at(MONDAY_NOON, service("slug: a", ""), service("slug: b", ""));
    assertThat(services.listOf(List.of(new Slug("b"), new Slug("weg"), new Slug("a")), Language.NL))
        .extracting(HelpServiceView::slug)
        .containsExactly("b", "a");
  }

  private static HelpService withHours(String hours) {
    return service("", phone(hours));
  }

  private static String phone(String hours) {
    return DAYTIME.replace("Mo-Su 11:00-21:00", hours);
  }

  /** A service with these lines and channels, and the least that every service needs. */
  private static HelpService service(String lines, String... channels) {
    StringBuilder yaml =
        new StringBuilder(
            """
            id: 90aa3c6d-769a-49f1-bd1c-2e09cb96d67a
            name: Hulp
            summary: {nl: Praten.}
            languages: [nl]
            sources: [{title: Bron, url: 'https://a.nl/'}]
            verified_on: 2026-11-23
            verified_by: redactie
            review_by: 2027-02-23
            """);
    yaml.append(lines).append('\n');
    yaml.append(lines.contains("slug:") ? "" : "slug: hulp\n");
    yaml.append(lines.contains("audience:") ? "" : "audience: [iedereen]\n");
    yaml.append("channels: [").append(String.join(",", channels)).append("]\n");
    Issues issues = new Issues();
    Optional<HelpService> service = HelpServiceParser.parse(yaml.toString(), issues);
    assertThat(issues.list()).isEmpty();
    return service.orElseThrow();
  }

  private static HelpServiceView view(HelpService service, String moment) {
    return at(moment, service).list(Language.NL).get(0);
  }

  private static String badge(HelpService service, String moment) {
    return said(view(service, moment).badges().get(0).words(), Language.NL);
  }

  private static String said(Words words, Language language) {
    return words.in(language);
  }

  private static Instant instant(String moment) {
    return LocalDateTime.parse(moment).atZone(AMSTERDAM).toInstant();
  }

  private static HelpServices at(String moment, HelpService... services) {
    return new HelpServices(
        new InMemory(List.of(services)), Clock.fixed(instant(moment), AMSTERDAM));
  }

  private record InMemory(List<HelpService> list) implements HelpRegister {

    @Override
    public Optional<HelpService> find(Slug slug) {
      return list.stream().filter(service -> service.slug().equals(slug)).findFirst();
    }

    @Override
    public Optional<Fact> findFact(Slug slug) {
      return Optional.empty();
    }

    @Override
    public List<Fact> listFacts() {
      return List.of();
    }
  }
}
