package nl.groeiwijs.publishing.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.content.application.LiveEdition;
import nl.groeiwijs.content.application.LiveEditions;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.publishing.domain.PageSummary;
import nl.groeiwijs.publishing.persistence.PublishedPageRow;
import nl.groeiwijs.publishing.persistence.PublishedPageRows;
import nl.groeiwijs.shared.domain.AgeRange;
import nl.groeiwijs.shared.domain.Language;

/** Asks the database what {@link PublishedPages} does not remember. */
@ApplicationScoped
@Transactional
class PageReader {

  /** An address without language prefix. */
  record Address(Language language, String address) {}

  /** A publication by its kind and the name in its address. */
  record Name(String kind, Language language, String slug) {}

  /** A page of the list of a kind; the first has number 1. */
  record KindPage(String kind, Language language, int number, int size) {}

  /** The publications of a kind for some ages. */
  record KindForAges(String kind, Language language, AgeRange ages, int size) {}

  /** Part of the list of the newest publications. */
  record Latest(Language language, List<String> kinds, int offset, int size) {}

  private final PublishedPageRows rows;
  private final LiveEditions editions;

  PageReader() {
    this(null, null);
  }

  @Inject
  PageReader(PublishedPageRows rows, LiveEditions editions) {
    this.rows = rows;
    this.editions = editions;
  }

  Optional<PageSummary> find(UUID editionId) {
    return rows.find(editionId).map(PublishedPageRow::toSummary);
  }

  Optional<PageSummary> findByAddress(Address question) {
    return rows.findByAddress(question.language(), question.address())
        .map(PublishedPageRow::toSummary);
  }

  Optional<PageSummary> findByName(Name question) {
    return rows.findBySlug(question.kind(), question.language(), question.slug())
        .map(PublishedPageRow::toSummary);
  }

  Optional<Document> findDocument(UUID editionId) {
    return editions.find(editionId).map(LiveEdition::document);
  }

  List<PageSummary> listLanguages(UUID documentId) {
    return summaries(rows.listLanguages(documentId));
  }

  List<PageSummary> list(KindPage question) {
    return summaries(
        rows.list(
            question.kind(),
            question.language(),
            (question.number() - 1) * question.size(),
            question.size()));
  }

  long count(Name kind) {
    return rows.count(kind.kind(), kind.language());
  }

  List<PageSummary> listForAges(KindForAges question) {
    return summaries(
        rows.listForAges(
            question.kind(), question.language(), question.ages(), 0, question.size()));
  }

  List<PageSummary> listLatest(Latest question) {
    return summaries(
        rows.listLatest(question.language(), question.kinds(), question.offset(), question.size()));
  }

  Map<UUID, UUID> mapAddressed(List<String> without) {
    return rows.mapAddressed(without);
  }

  List<UUID> listAddressed(List<String> without, Optional<UUID> after, int size) {
    return rows.listAddressed(without, after, size);
  }

  private static List<PageSummary> summaries(List<PublishedPageRow> rows) {
    return rows.stream().map(PublishedPageRow::toSummary).toList();
  }
}
