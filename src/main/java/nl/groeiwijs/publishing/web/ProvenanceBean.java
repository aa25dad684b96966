package nl.groeiwijs.publishing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.publishing.application.PastVersions;
import nl.groeiwijs.publishing.application.PublishedPages;

/** Who stands for a text, in words. */
@Named("provenances")
@RequestScoped
public class ProvenanceBean {

  @Inject private SiteBean site;
  @Inject private TextBean text;
  @Inject private Clock clock;
  @Inject private PublishedPages pages;
  @Inject private PastVersions versions;

  public String author(Document document) {
    return document.provenance().author();
  }

  /** The expert, with the day, or that nobody has read it yet. */
  public String reviewer(Document document) {
    return document
        .provenance()
        .reviewer()
        .map(
            name ->
                text.of(
                    "publishing.provenance.by",
                    name,
                    document.provenance().reviewed().map(this::format).orElse("")))
        .orElseGet(() -> text.get("publishing.provenance.nobody"));
  }

  /** Day of writing in words, or null. */
  public String written(Document document) {
    return document.provenance().written().map(this::format).orElse(null);
  }

  public String writtenIso(Document document) {
    return document.provenance().written().map(LocalDate::toString).orElse("");
  }

  /** Month of the next check in words, or null. */
  public String reviewBy(Document document) {
    return document
        .provenance()
        .reviewBy()
        .map(DateTimeFormatter.ofPattern("MMMM yyyy", site.getLanguage().locale())::format)
        .orElse(null);
  }

  /** Address of what the page said before, with prefix; null when it always said the same. */
  public String versions(Document document) {
    if (pages.isPreview()) {
      return null;
    }
    return pages.listLanguages(document.id()).stream()
        .filter(page -> page.language() == document.language())
        .filter(page -> versions.list(page.editionId()).size() > 1)
        .map(page -> page.language().prefix() + "/versies" + page.address())
        .findFirst()
        .orElse(null);
  }

  public boolean overdue(Document document) {
    return document.provenance().isOverdue(LocalDate.now(clock));
  }

  /** A day in words: 23 november 2026. */
  public String format(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(site.getLanguage().locale())
        .format(day);
  }
}
