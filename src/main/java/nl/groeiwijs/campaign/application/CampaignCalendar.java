package nl.groeiwijs.campaign.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.groeiwijs.campaign.domain.Campaign;
import nl.groeiwijs.campaign.domain.CampaignKind;
import nl.groeiwijs.campaign.domain.HomePlace;
import nl.groeiwijs.publishing.application.PublishedPages;
import nl.groeiwijs.publishing.domain.PublishedDocument;
import nl.groeiwijs.shared.application.PortalClock;
import nl.groeiwijs.shared.domain.Language;

/**
 * Which campaigns the public may see today, and which one is on. A campaign under embargo is never
 * given.
 */
@ApplicationScoped
public class CampaignCalendar {

  private static final int MOST = 200;

  /** What starts last stands first. */
  private static final Comparator<ShownCampaign> NEWEST_FIRST =
      Comparator.comparing(
              (ShownCampaign shown) -> shown.campaign().periods().get(0).starts(),
              Comparator.reverseOrder())
          .thenComparing(shown -> shown.page().slug());

  private final PublishedPages pages;
  private final Clock clock;

  CampaignCalendar() {
    this(null, null);
  }

  @Inject
  public CampaignCalendar(PublishedPages pages, Clock clock) {
    this.pages = pages;
    this.clock = clock;
  }

  /**
   * All campaigns that may be seen, the newest first: those in this language, and those that exist
   * only in Dutch.
   */
  public List<ShownCampaign> list(Language language) {
    return documents(language)
        .map(this::shown)
        .filter(shown -> shown.state().isVisible())
        .sorted(NEWEST_FIRST)
        .toList();
  }

  /**
   * The campaign for the first page: of those that run today and may stand there, one that comes
   * first, or else the newest.
   */
  public Optional<ShownCampaign> current(Language language) {
    return list(language).stream()
        .filter(ShownCampaign::isRunning)
        .filter(shown -> shown.campaign().home() != HomePlace.NIET)
        .min(Comparator.comparing(shown -> shown.campaign().home()));
  }

  /** The campaign with this slug, when it may be seen; an editor's draft always may. */
  public Optional<ShownCampaign> find(Language language, String slug) {
    return pages
        .findBySlug(CampaignKind.ID, language, slug)
        .map(this::shown)
        .filter(shown -> shown.state().isVisible() || pages.isPreview());
  }

  /**
   * The next moment at which any campaign starts or ends, those under embargo included: until then
   * every list stays true.
   */
  public Optional<Instant> nextChange(Language language) {
    return documents(language)
        .flatMap(page -> nextChange(Campaign.of(page.document())).stream())
        .min(Instant::compareTo);
  }

  /** The next moment at which this campaign starts or ends. */
  public Optional<Instant> nextChange(Campaign campaign) {
    return campaign.nextChange(clock.instant(), PortalClock.ZONE);
  }

  private Stream<PublishedDocument> documents(Language language) {
    List<PublishedDocument> own = pages.listDocuments(CampaignKind.ID, language, MOST);
    if (language == Language.NL) {
      return own.stream();
    }
    List<UUID> known = own.stream().map(page -> page.document().id()).toList();
    return Stream.concat(
        own.stream(),
        pages.listDocuments(CampaignKind.ID, Language.NL, MOST).stream()
            .filter(page -> !known.contains(page.document().id())));
  }

  private ShownCampaign shown(PublishedDocument page) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), PortalClock.ZONE);
    return new ShownCampaign(page.summary(), Campaign.of(page.document()), today);
  }
}
