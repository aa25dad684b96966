package nl.groeiwijs.campaign.web;

import jakarta.json.JsonArrayBuilder;
import nl.groeiwijs.campaign.domain.Campaign;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.publishing.domain.PageSummary;
import nl.groeiwijs.publishing.web.LinkedData;

/**
 * A campaign for search engines. For schema.org an event has a place, which a campaign has not, so
 * it is a text that counts for some days.
 *
 * @see <a href="https://schema.org/temporalCoverage">schema.org/temporalCoverage</a>
 */
final class CampaignJsonLd {

  private static final String TYPE = "@type";

  private CampaignJsonLd() {}

  /**
   * @param url absolute address of the page
   * @return JSON that may stand inside a script element
   */
  static String of(Campaign campaign, PageSummary page, String url) {
    Document document = campaign.document();
    JsonArrayBuilder days = LinkedData.array();
    campaign.periods().forEach(period -> days.add(period.starts() + "/" + period.ends()));
    return LinkedData.object()
        .add("@context", "https://schema.org")
        .add(TYPE, "Article")
        .add("headline", document.title())
        .add("description", document.summary())
        .add("inLanguage", document.language().code())
        .add("url", url)
        .add("datePublished", page.firstPublished().toString())
        .add("dateModified", page.updated().toString())
        .add("temporalCoverage", days)
        .add(
            "audience",
            LinkedData.object().add(TYPE, "Audience").add("audienceType", campaign.audience()))
        .add(
            "author",
            LinkedData.object()
                .add(TYPE, "Organization")
                .add("name", document.provenance().author()))
        .build()
        .toString()
        .replace("</", "<\\/");
  }
}
