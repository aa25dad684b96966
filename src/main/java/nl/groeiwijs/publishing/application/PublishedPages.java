package nl.groeiwijs.publishing.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.publishing.application.PageReader.Address;
import nl.groeiwijs.publishing.application.PageReader.KindForAges;
import nl.groeiwijs.publishing.application.PageReader.KindPage;
import nl.groeiwijs.publishing.application.PageReader.Latest;
import nl.groeiwijs.publishing.application.PageReader.Name;
import nl.groeiwijs.publishing.domain.PageSummary;
import nl.groeiwijs.publishing.domain.PublishedDocument;
import nl.groeiwijs.shared.domain.AgeRange;
import nl.groeiwijs.shared.domain.Language;
import nl.groeiwijs.shared.domain.PageOf;

/**
 * The public's questions about live publications. Answers are kept in memory until something is
 * published, so that a page that is made anew asks the database nothing.
 */
@ApplicationScoped
public class PublishedPages {

  private static final int DOCUMENTS = 2_000;
  private static final int SINGLE = 10_000;
  private static final int LISTS = 1_000;

  private final Previews previews;
  private final PageReader reader;
  private final Event<ReadSideChanged> changed;
  private final Answers<UUID, Optional<PageSummary>> byId;
  private final Answers<Address, Optional<PageSummary>> byAddress;
  private final Answers<Name, Optional<PageSummary>> byName;
  private final Answers<UUID, Optional<Document>> documents;
  private final Answers<UUID, List<PageSummary>> languages;
  private final Answers<KindPage, List<PageSummary>> lists;
  private final Answers<Name, Long> counts;
  private final Answers<KindForAges, List<PageSummary>> forAges;
  private final Answers<Latest, List<PageSummary>> latest;

  protected PublishedPages() {
    this(null, null, null);
  }

  @Inject
  PublishedPages(PageReader reader, Previews previews, Event<ReadSideChanged> changed) {
    this.previews = previews;
    this.reader = reader;
    this.changed = changed;
    byId = new Answers<>(SINGLE, id -> this.reader.find(id));
    byAddress = new Answers<>(SINGLE, question -> this.reader.findByAddress(question));
    byName = new Answers<>(SINGLE, question -> this.reader.findByName(question));
    documents = new Answers<>(DOCUMENTS, id -> this.reader.findDocument(id));
    languages = new Answers<>(SINGLE, id -> this.reader.listLanguages(id));
    lists = new Answers<>(LISTS, question -> this.reader.list(question));
    counts = new Answers<>(LISTS, kind -> this.reader.count(kind));
    forAges = new Answers<>(LISTS, question -> this.reader.listForAges(question));
    latest = new Answers<>(LISTS, question -> this.reader.listLatest(question));
  }

  public void onChanged(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) PublishedPageChanged event) {
    List.of(byId, byAddress, byName, documents, languages, lists, counts, forAges, latest)
        .forEach(Answers::forget);
    changed.fire(new ReadSideChanged(event.editionId()));
  }

  public Optional<PublishedDocument> find(UUID editionId) {
    return draft(page -> page.editionId().equals(editionId)).or(() -> live(byId.get(editionId)));
  }

  /** The publication at an address without language prefix. */
  public Optional<PublishedDocument> findByAddress(Language language, String address) {
    return draft(page -> page.language() == language && page.address().equals(address))
        .or(() -> live(byAddress.get(new Address(language, address))));
  }

  public Optional<PublishedDocument> findBySlug(String kind, Language language, String slug) {
    return draft(
            page ->
                page.language() == language && page.kind().equals(kind) && page.slug().equals(slug))
        .or(() -> live(byName.get(new Name(kind, language, slug))));
  }

  /** The editions of a document, one per language that has one. */
  public List<PageSummary> listLanguages(UUID documentId) {
    List<PageSummary> live = languages.get(documentId);
    return previews
        .site()
        .map(
            site ->
                site.over(
                        live,
                        page -> page.documentId().equals(documentId),
                        Comparator.comparing(page -> page.language().code()))
                    .toList())
        .orElse(live);
  }

  /**
   * One page of the publications of a kind, youngest readers first.
   *
   * @param number page number from 1
   */
  public PageOf<PageSummary> list(String kind, Language language, int number, int size) {
    if (previews.site().isPresent()) {
      List<PageSummary> all = all(previews.site().get(), kind, language);
      List<PageSummary> page = all.stream().skip((number - 1L) * size).limit(size).toList();
      return new PageOf<>(page, number, size, all.size());
    }
    return new PageOf<>(
        lists.get(new KindPage(kind, language, number, size)),
        number,
        size,
        counts.get(new Name(kind, language, "")));
  }

  /** Publications of a kind for at least one month of these ages, youngest readers first. */
  public List<PageSummary> listForAges(String kind, Language language, AgeRange ages, int size) {
    List<PageSummary> live = forAges.get(new KindForAges(kind, language, ages, size));
    Predicate<PageSummary> fits =
        page -> isOf(page, kind, language) && page.ages().filter(ages::overlaps).isPresent();
    return previews
        .site()
        .map(site -> site.over(live, fits, FutureSite.CALM_FIRST).limit(size).toList())
        .orElse(live);
  }

  /** The newest publications of these kinds. */
  public List<PageSummary> listLatest(Language language, List<String> kinds, int offset, int size) {
    List<String> asked = List.copyOf(kinds);
    Predicate<PageSummary> fits =
        page -> page.language() == language && asked.contains(page.kind());
    return previews
        .site()
        .map(
            site ->
                site.over(
                        latest.get(new Latest(language, asked, 0, offset + size)),
                        fits,
                        FutureSite.NEWEST_FIRST)
                    .skip(offset)
                    .limit(size)
                    .toList())
        .orElseGet(() -> latest.get(new Latest(language, asked, offset, size)));
  }

  /** The documents of a kind, for kinds of which a page shows them all; {@code size} at most. */
  public List<PublishedDocument> listDocuments(String kind, Language language, int size) {
    FutureSite shown = previews.shown();
    Stream<PublishedDocument> coming =
        shown.coming().stream().filter(page -> isOf(page.summary(), kind, language));
    Stream<PublishedDocument> live =
        lists.get(new KindPage(kind, language, 1, size)).stream()
            .filter(summary -> !shown.replaces(summary.editionId()))
            .flatMap(summary -> withDocument(summary).stream());
    return Stream.concat(coming, live).toList();
  }

  /** True while an editor is shown a draft: also what the public may not see yet is shown then. */
  public boolean isPreview() {
    return previews.isDraft();
  }

  /**
   * The live revision of each edition that has an address, in all languages.
   *
   * @param without kinds that are left out, at least one
   */
  public Map<UUID, UUID> mapAddressed(List<String> without) {
    return reader.mapAddressed(without);
  }

  /**
   * The ids of live editions that have an address, in a fixed order and a part at a time, for what
   * has to see them all.
   *
   * @param without kinds that are left out, at least one
   * @param after the last id of the part before; empty for the first part
   */
  public List<UUID> listAddressed(List<String> without, Optional<UUID> after, int size) {
    return reader.listAddressed(without, after, size);
  }

  private Optional<PublishedDocument> draft(Predicate<PageSummary> asked) {
    return previews.shown().find(asked);
  }

  private Optional<PublishedDocument> live(Optional<PageSummary> found) {
    return found
        .filter(
            summary -> previews.site().filter(site -> site.replaces(summary.editionId())).isEmpty())
        .flatMap(this::withDocument);
  }

  private List<PageSummary> all(FutureSite site, String kind, Language language) {
    return site.over(
            lists.get(new KindPage(kind, language, 1, SINGLE)),
            page -> isOf(page, kind, language),
            FutureSite.BY_AGE)
        .toList();
  }

  private static boolean isOf(PageSummary page, String kind, Language language) {
    return page.language() == language && page.kind().equals(kind);
  }

  private Optional<PublishedDocument> withDocument(PageSummary summary) {
    return documents
        .get(summary.editionId())
        .map(document -> new PublishedDocument(summary, document));
  }
}
