package nl.groeiwijs.search.persistence;

import java.lang.invoke.MethodHandles;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.groeiwijs.search.domain.IndexEntry;
import nl.groeiwijs.search.domain.OwnWords;
import nl.groeiwijs.search.domain.SearchQuery;
import nl.groeiwijs.search.domain.SearchResult;
import nl.groeiwijs.shared.domain.Language;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.StandalonePojoMappingConfigurationContext;
import org.hibernate.search.mapper.pojo.standalone.mapping.StandalonePojoMappingConfigurer;

/** The index of publications, open for writing and for questions until it is closed. */
public final class PublicationIndex implements AutoCloseable {

  private volatile Analysis analysis = new Analysis(OwnWords.NONE);
  private final CloseableSearchMapping mapping;

  public PublicationIndex(IndexSettings settings) {
    mapping =
        SearchMapping.builder(AnnotatedTypeSource.empty(), MethodHandles.lookup())
            .properties(properties(settings))
            .build();
  }

  /** The jars of the portal hold no annotated types, so they are not scanned for them. */
  private Map<String, Object> properties(IndexSettings settings) {
    Map<String, Object> properties = new HashMap<>(settings.properties());
    properties.put("hibernate.search.backend.type", settings.backend());
    properties.put("hibernate.search.mapping.build_missing_discovered_jandex_indexes", false);
    properties.put(
        "hibernate.search.mapping.discover_annotated_types_from_root_mapping_annotations", false);
    properties.put(
        "hibernate.search.mapping.configurer", (StandalonePojoMappingConfigurer) this::map);
    if (settings.backend().equals("lucene")) {
      properties.put("hibernate.search.backend.lucene_version", "LUCENE_9_12_3");
      properties.put(
          "hibernate.search.backend.analysis.configurer", (LuceneAnalysisConfigurer) this::analyze);
    }
    return properties;
  }

  private void map(StandalonePojoMappingConfigurationContext context) {
    var type = context.programmaticMapping().type(IndexEntry.class);
    type.searchEntity().name(IndexFields.INDEX);
    type.indexed().index(IndexFields.INDEX);
    type.binder(new IndexEntryBinder());
    type.property("id").documentId();
  }

  private void analyze(LuceneAnalysisConfigurationContext context) {
    for (Language language : Language.values()) {
      context
          .analyzer(IndexFields.analyzer(language))
          .instance(new CurrentAnalyzer(() -> analysis.index(language)));
      context
          .analyzer(IndexFields.searchAnalyzer(language))
          .instance(new CurrentAnalyzer(() -> analysis.query(language)));
    }
  }

  /**
   * Uses these words beside the lists from now on. What was written before keeps the words of
   * before until it is put again.
   */
  public void use(OwnWords words) {
    analysis = new Analysis(words);
  }

  /** Adds an entry, or puts it in the place of an older one; it can be found on return. */
  public void put(IndexEntry entry) {
    try (var session = mapping.createSession()) {
      session.indexingPlan().addOrUpdate(entry);
    }
  }

  /** Takes an entry out, if it is there. */
  public void remove(String id) {
    try (var session = mapping.createSession()) {
      session.indexingPlan().purge(IndexEntry.class, id, null);
    }
  }

  /** Puts many entries in one go; all are on disk on return. */
  public void putAll(Collection<IndexEntry> entries) {
    try (var session = mapping.createSession()) {
      entries.forEach(session.indexingPlan()::addOrUpdate);
    }
  }

  /** Makes the index empty, with the fields of this version of the portal. */
  public void clear() {
    mapping.scope(IndexEntry.class).schemaManager().dropAndCreate();
  }

  /** Number of entries. */
  public long count() {
    try (var session = mapping.createSession()) {
      return session.search(IndexEntry.class).where(f -> f.matchAll()).fetchTotalHitCount();
    }
  }

  /** The revision that each entry was made from, by the id of its edition. */
  public Map<String, String> revisions() {
    try (var session = mapping.createSession()) {
      return session
          .search(IndexEntry.class)
          .select(
              f ->
                  f.composite()
                      .from(
                          f.field(IndexFields.EDITION, String.class),
                          f.field(IndexFields.REVISION, String.class))
                      .as(Map::entry))
          .where(f -> f.matchAll())
          .fetchAllHits()
          .stream()
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
  }

  public SearchResult search(SearchQuery query) {
    return search(query, Set.of());
  }

  /**
   * @param withheld editions that must not be found, nor counted
   */
  public SearchResult search(SearchQuery query, Set<UUID> withheld) {
    Analysis now = analysis;
    List<Analysis.Word> words = now.words(query.language(), query.words());
    return new QueryRun(mapping, query, words, now.isOfSchool(words), withheld).execute();
  }

  public long count(SearchQuery query) {
    return count(query, Set.of());
  }

  /** See {@link #search(SearchQuery, Set)}. */
  public long count(SearchQuery query, Set<UUID> withheld) {
    Analysis now = analysis;
    List<Analysis.Word> words = now.words(query.language(), query.words());
    return new QueryRun(mapping, query, words, now.isOfSchool(words), withheld).count();
  }

  /** The terms of a text: stems with their synonyms and the parts of compounds. */
  public Set<String> textTerms(Language language, String text) {
    return Set.copyOf(Tokens.of(analysis.index(language), text));
  }

  /** The terms of a question: stems only. */
  public Set<String> questionTerms(Language language, String question) {
    return Set.copyOf(Tokens.of(analysis.query(language), question));
  }

  @Override
  public void close() {
    mapping.close();
  }
}
