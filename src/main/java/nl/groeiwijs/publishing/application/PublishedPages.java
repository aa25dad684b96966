package nl.groeiwijs.publishing.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.content.application.LiveEditions;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.publishing.domain.PageSummary;
import nl.groeiwijs.publishing.domain.PublishedDocument;
import nl.groeiwijs.publishing.persistence.PublishedPageRow;
import nl.groeiwijs.publishing.persistence.PublishedPageRows;
import nl.groeiwijs.shared.domain.AgeRange;
import nl.groeiwijs.shared.domain.Language;
import nl.groeiwijs.shared.domain.PageOf;

/** The public's questions about live publications. Documents are read once and kept in memory. */
@ApplicationScoped
@Transactional
public class PublishedPages {

  private static final int DOCUMENTS_IN_MEMORY = 2_000;

  private final PublishedPageRows rows;
  private final LiveEditions editions;
  private final Cache<UUID, Document> documents =
      Caffeine.newBuilder().maximumSize(DOCUMENTS_IN_MEMORY).build();

  PublishedPages() {
    this(null, null);
  }

  @Inject
  public PublishedPages(PublishedPageRows rows, LiveEditions editions) {
    this.rows = rows;
    this.editions = editions;
  }

  public void onChanged(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) PublishedPageChanged event) {
    documents.invalidate(event.editionId());
  }

  public Optional<PublishedDocument> find(UUID editionId) {
    return rows.find(editionId).flatMap(this::withDocument);
  }

  /** The publication at an address without language prefix. */
  public Optional<PublishedDocument> findByAddress(Language language, String address) {
    return rows.findByAddress(language, address).flatMap(this::withDocument);
  }

  public Optional<PublishedDocument> findBySlug(String kind, Language language, String slug) {
    return rows.findBySlug(kind, language, slug).flatMap(this::withDocument);
  }

  /** The editions of a document, one per language that has one. */
  public List<PageSummary> listLanguages(UUID documentId) {
    return summaries(rows.listLanguages(documentId));
  }

  /**
   * One page of the publications of a kind, youngest readers first.
   *
   * @param number page number from 1
   */
  public PageOf<PageSummary> list(String kind, Language language, int number, int size) {
    return new PageOf<>(
        summaries(rows.list(kind, language, (number - 1) * size, size)),
        number,
        size,
        rows.count(kind, language));
  }

  /** Publications of a kind for at least one month of these ages, youngest readers first. */
  public List<PageSummary> listForAges(String kind, Language language, AgeRange ages, int size) {
    return summaries(rows.listForAges(kind, language, ages, 0, size));
  }

  /** The newest publications of these kinds. */
  public List<PageSummary> listLatest(Language language, List<String> kinds, int offset, int size) {
    return summaries(rows.listLatest(language, kinds, offset, size));
  }

  /** The documents of a kind, for kinds of which a page shows them all; {@code size} at most. */
  public List<PublishedDocument> listDocuments(String kind, Language language, int size) {
    return rows.list(kind, language, 0, size).stream()
        .flatMap(row -> withDocument(row).stream())
        .toList();
  }

  /**
   * Number of live editions that have an address, in all languages.
   *
   * @param without kinds that do not count, at least one
   */
  public long countAddressed(List<String> without) {
    return rows.countAddressed(without);
  }

  /**
   * The ids of live editions that have an address, in a fixed order and a part at a time, for what
   * has to see them all.
   *
   * @param without kinds that are left out, at least one
   * @param after the last id of the part before; empty for the first part
   */
  public List<UUID> listAddressed(List<String> without, Optional<UUID> after, int size) {
    return rows.listAddressed(without, after, size);
  }

  private Optional<PublishedDocument> withDocument(PublishedPageRow row) {
    Document document =
        documents.get(
            row.editionId(), id -> editions.find(id).map(live -> live.document()).orElse(null));
    return Optional.ofNullable(document)
        .map(found -> new PublishedDocument(row.toSummary(), found));
  }

  private static List<PageSummary> summaries(List<PublishedPageRow> rows) {
    return rows.stream().map(PublishedPageRow::toSummary).toList();
  }
}
