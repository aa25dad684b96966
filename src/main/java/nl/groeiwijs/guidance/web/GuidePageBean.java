package nl.groeiwijs.guidance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.groeiwijs.content.domain.Block;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.content.domain.Picture;
import nl.groeiwijs.content.domain.ReadingLayer;
import nl.groeiwijs.guidance.domain.GuideKind;
import nl.groeiwijs.guidance.domain.GuideLayers;
import nl.groeiwijs.publishing.application.PublishedPages;
import nl.groeiwijs.publishing.domain.AgeBand;
import nl.groeiwijs.publishing.domain.PageSummary;
import nl.groeiwijs.publishing.domain.PublishedDocument;
import nl.groeiwijs.publishing.web.Crumb;
import nl.groeiwijs.publishing.web.LinkedData;
import nl.groeiwijs.publishing.web.PageOutcome;
import nl.groeiwijs.publishing.web.PageTrace;
import nl.groeiwijs.publishing.web.PublicAddress;
import nl.groeiwijs.publishing.web.PublicPage;
import nl.groeiwijs.publishing.web.PublicRequest;
import nl.groeiwijs.publishing.web.Section;
import nl.groeiwijs.shared.application.Texts;
import nl.groeiwijs.shared.domain.Language;

/** A guide. */
@Named
@RequestScoped
public class GuidePageBean implements PublicPage {

  static final String LAYER = "laag";

  private static final int RELATED = 3;

  @Inject private PublishedPages pages;
  @Inject private PageTrace trace;
  @Inject private PublicAddress address;

  private PublicRequest request;
  private PublishedDocument guide;
  private List<PageSummary> languages;
  private List<PageSummary> related;

  @Override
  public PageOutcome load(PublicRequest asked) {
    request = asked;
    Optional<PublishedDocument> found =
        pages.findBySlug(GuideKind.ID, asked.language(), asked.name("slug"));
    if (found.isEmpty()) {
      return PageOutcome.MISSING;
    }
    guide = found.get();
    languages = pages.listLanguages(guide.document().id());
    related =
        pages.listForAges(GuideKind.ID, asked.language(), band().range(), RELATED + 1).stream()
            .filter(other -> !other.sensitive())
            .filter(other -> !other.editionId().equals(guide.summary().editionId()))
            .limit(RELATED)
            .toList();
    trace.shows(guide.summary().editionId());
    related.forEach(other -> trace.shows(other.editionId()));
    return PageOutcome.FOUND;
  }

  /** How the reader chose to read; an unknown choice is the ordinary one. */
  public ReadingLayer getLayer() {
    return request
        .parameter(LAYER)
        .flatMap(ReadingLayer::ofWord)
        .filter(getLayers()::contains)
        .orElse(ReadingLayer.PLAIN);
  }

  /** The ways in which this guide can be read. */
  public List<ReadingLayer> getLayers() {
    return ReadingLayer.of(guide.document().body().blocks());
  }

  /** The address of this guide, read in that way. */
  public String hrefOf(ReadingLayer layer) {
    String plain = guide.summary().href();
    return layer == ReadingLayer.PLAIN ? plain : plain + "?" + LAYER + "=" + layer.word();
  }

  public List<Block> getBlocks() {
    return GuideLayers.blocks(guide.document().body(), getLayer());
  }

  public Document getDocument() {
    return guide.document();
  }

  public PageSummary getSummary() {
    return guide.summary();
  }

  public AgeBand band() {
    return guide.document().ages().flatMap(AgeBand::of).orElse(AgeBand.DISCOVERING);
  }

  public AgeBand getBand() {
    return band();
  }

  /** Other guides for the same age; none on a sensitive page. */
  public List<PageSummary> getRelated() {
    return sensitive() ? List.of() : related;
  }

  /** The title on the page itself, also when the one in the browser is neutral. */
  public String getHeading() {
    return guide.document().title();
  }

  @Override
  public String title() {
    return sensitive()
        ? Texts.get(request.language(), "guidance.neutral.title")
        : guide.document().title();
  }

  @Override
  public String description() {
    return guide.document().summary();
  }

  @Override
  public Section section() {
    return Section.PARENTS;
  }

  @Override
  public List<Crumb> crumbs() {
    Language language = request.language();
    return List.of(
        new Crumb(Texts.get(language, "site.door.parents"), request.href("/leeftijd")),
        new Crumb(
            Texts.get(language, "publishing.ages", band().from(), band().until()),
            request.href(band().address())));
  }

  @Override
  public boolean sensitive() {
    return guide.document().sensitive();
  }

  @Override
  public Optional<String> hrefIn(Language language) {
    return languages.stream()
        .filter(edition -> edition.language() == language)
        .map(PageSummary::href)
        .findFirst();
  }

  @Override
  public Optional<String> canonical() {
    return Optional.of(guide.summary().href());
  }

  @Override
  public Optional<Picture> picture() {
    return guide.document().picture();
  }

  @Override
  public String jsonLd() {
    var sources = LinkedData.array();
    guide.document().provenance().sources().forEach(source -> sources.add(source.url()));
    return LinkedData.object()
        .add("@context", "https://schema.org")
        .add("@type", "Article")
        .add("headline", guide.document().title())
        .add("description", guide.document().summary())
        .add("inLanguage", request.language().code())
        .add("url", address.absolute(guide.summary().href()))
        .add("datePublished", guide.summary().firstPublished().toString())
        .add("dateModified", guide.summary().updated().toString())
        .add(
            "author",
            LinkedData.object()
                .add("@type", "Organization")
                .add("name", guide.document().provenance().author()))
        .add(
            "audience",
            LinkedData.object()
                .add("@type", "ParentAudience")
                .add("childMinAge", band().from())
                .add("childMaxAge", band().until()))
        .add("citation", sources)
        .build()
        .toString()
        .replace("</", "<\\/");
  }
}
