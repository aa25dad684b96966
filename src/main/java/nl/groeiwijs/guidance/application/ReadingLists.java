package nl.groeiwijs.guidance.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.groeiwijs.publishing.application.PublishedPages;
import nl.groeiwijs.publishing.domain.PageSummary;
import nl.groeiwijs.publishing.domain.PublishedDocument;
import nl.groeiwijs.shared.domain.AgeRange;
import nl.groeiwijs.shared.domain.Language;

/**
 * What there is to read in a language: first what is written in it, then the Dutch publications
 * that it does not have, which a page marks as Dutch.
 */
@ApplicationScoped
public class ReadingLists {

  /** One page of the portal shows no longer list than this. */
  static final int MOST = 200;

  private final PublishedPages pages;

  ReadingLists() {
    this(null);
  }

  @Inject
  public ReadingLists(PublishedPages pages) {
    this.pages = pages;
  }

  public List<PageSummary> forAges(String kind, Language language, AgeRange ages) {
    return filled(
        pages.listForAges(kind, language, ages, MOST),
        language == Language.NL ? List.of() : pages.listForAges(kind, Language.NL, ages, MOST));
  }

  public List<PageSummary> all(String kind, Language language) {
    return filled(
        pages.list(kind, language, 1, MOST).items(),
        language == Language.NL ? List.of() : pages.list(kind, Language.NL, 1, MOST).items());
  }

  /** The documents themselves, in the language and else in Dutch. */
  public List<PublishedDocument> documents(String kind, Language language) {
    List<PublishedDocument> own = pages.listDocuments(kind, language, MOST);
    if (language == Language.NL) {
      return own;
    }
    Set<UUID> known = new HashSet<>();
    own.forEach(document -> known.add(document.document().id()));
    List<PublishedDocument> all = new ArrayList<>(own);
    pages.listDocuments(kind, Language.NL, MOST).stream()
        .filter(document -> !known.contains(document.document().id()))
        .forEach(all::add);
    return all;
  }

  private static List<PageSummary> filled(List<PageSummary> own, List<PageSummary> dutch) {
    Set<UUID> known = new HashSet<>();
    own.forEach(page -> known.add(page.documentId()));
    List<PageSummary> all = new ArrayList<>(own);
    dutch.stream().filter(page -> !known.contains(page.documentId())).forEach(all::add);
    return List.copyOf(all);
  }
}
