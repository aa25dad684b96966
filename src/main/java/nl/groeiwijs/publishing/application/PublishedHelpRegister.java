package nl.groeiwijs.publishing.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.groeiwijs.content.application.FactKind;
import nl.groeiwijs.content.application.HelpServiceKind;
import nl.groeiwijs.help.application.HelpRegister;
import nl.groeiwijs.help.domain.Fact;
import nl.groeiwijs.help.domain.FactParser;
import nl.groeiwijs.help.domain.HelpService;
import nl.groeiwijs.help.domain.HelpServiceParser;
import nl.groeiwijs.shared.domain.Issues;
import nl.groeiwijs.shared.domain.Language;
import nl.groeiwijs.shared.domain.Slug;

/**
 * The published help services and facts. They are few and on almost every page, so they are kept in
 * memory until one of them changes.
 */
@ApplicationScoped
public class PublishedHelpRegister implements HelpRegister {

  private static final int MOST = 1_000;
  private static final List<String> KINDS = List.of(HelpServiceKind.ID, FactKind.ID);

  /** All records of one moment. */
  private record Records(Map<Slug, HelpService> services, Map<Slug, Fact> facts) {}

  private final PublishedPages pages;
  private final Previews previews;
  private final Answers<Language, Records> records = new Answers<>(1, language -> read());

  PublishedHelpRegister() {
    this(null, null);
  }

  @Inject
  public PublishedHelpRegister(PublishedPages pages, Previews previews) {
    this.pages = pages;
    this.previews = previews;
  }

  public void onChanged(@Observes ReadSideChanged event) {
    records.forget();
  }

  @Override
  public Optional<HelpService> find(Slug slug) {
    return Optional.ofNullable(records().services().get(slug));
  }

  @Override
  public List<HelpService> list() {
    return List.copyOf(records().services().values());
  }

  @Override
  public Optional<Fact> findFact(Slug slug) {
    return Optional.ofNullable(records().facts().get(slug));
  }

  @Override
  public List<Fact> listFacts() {
    return List.copyOf(records().facts().values());
  }

  private Records records() {
    boolean drafted =
        previews.shown().find(page -> KINDS.contains(page.kind())).isPresent()
            || !previews.shown().gone().isEmpty();
    return drafted ? read() : records.get(Language.NL);
  }

  private Records read() {
    return new Records(
        bySlug(read(HelpServiceKind.ID, HelpServiceParser::parse), HelpService::slug),
        bySlug(read(FactKind.ID, FactParser::parse), Fact::slug));
  }

  private <T> List<T> read(String kind, BiFunction<String, Issues, Optional<T>> parser) {
    return pages.listDocuments(kind, Language.NL, MOST).stream()
        .flatMap(
            found -> parser.apply(found.document().text().frontMatter(), new Issues()).stream())
        .toList();
  }

  private static <T> Map<Slug, T> bySlug(Collection<T> items, Function<T, Slug> slug) {
    Map<Slug, T> map = new LinkedHashMap<>();
    items.forEach(item -> map.put(slug.apply(item), item));
    return map;
  }
}
