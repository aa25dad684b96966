package nl.groeiwijs.publishing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import nl.groeiwijs.content.domain.Document;

/** Who stands for a text, in words. */
@Named("provenances")
@RequestScoped
public class ProvenanceBean {

  @Inject private SiteBean site;
  @Inject private TextBean text;
  @Inject private Clock clock;

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
