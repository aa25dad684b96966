package nl.groeiwijs.search.persistence;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.groeiwijs.search.domain.Facet;
import nl.groeiwijs.search.domain.IndexEntry;
import nl.groeiwijs.shared.domain.AgeRange;
import nl.groeiwijs.shared.domain.Language;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.backend.types.TermVector;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFactory;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

/**
 * The fields of an index entry. Each text has a field per language, because a language has its own
 * analysis; an entry fills those of its own language.
 */
final class IndexEntryBinder implements TypeBinder {

  /** Ages of a publication for everybody: after those for an age. */
  private static final int NO_AGE = 1_000;

  @Override
  public void bind(TypeBindingContext context) {
    context.dependencies().useRootOnly();
    context.bridge(IndexEntry.class, new Bridge(context));
  }

  private record Texts(
      IndexFieldReference<String> title,
      IndexFieldReference<String> summary,
      IndexFieldReference<String> text) {}

  private static final class Bridge implements TypeBridge<IndexEntry> {

    private final IndexFieldReference<String> edition;
    private final IndexFieldReference<String> revision;
    private final IndexFieldReference<String> kind;
    private final IndexFieldReference<String> language;
    private final IndexFieldReference<String> address;
    private final IndexFieldReference<String> ages;
    private final IndexFieldReference<Integer> ageFrom;
    private final IndexFieldReference<String> order;
    private final IndexFieldReference<Boolean> sensitive;
    private final Map<Language, Texts> texts = new EnumMap<>(Language.class);
    private final Map<Facet, IndexFieldReference<String>> facets = new EnumMap<>(Facet.class);

    Bridge(TypeBindingContext context) {
      IndexFieldTypeFactory types = context.typeFactory();
      IndexSchemaElement schema = context.indexSchemaElement();
      edition = keyword(schema, types, IndexFields.EDITION);
      revision = keyword(schema, types, IndexFields.REVISION);
      kind = keyword(schema, types, IndexFields.KIND);
      language = keyword(schema, types, IndexFields.LANGUAGE);
      address = keyword(schema, types, IndexFields.ADDRESS);
      ages = keyword(schema, types, IndexFields.AGES);
      ageFrom =
          schema
              .field(IndexFields.AGE_FROM, types.asInteger().sortable(Sortable.YES))
              .toReference();
      order =
          schema
              .field(
                  IndexFields.ORDER,
                  types.asString().sortable(Sortable.YES).searchable(Searchable.NO))
              .toReference();
      sensitive =
          schema
              .field(IndexFields.SENSITIVE, types.asBoolean().projectable(Projectable.YES))
              .toReference();
      for (Language each : Language.values()) {
        texts.put(each, texts(schema, types, each));
      }
      for (Facet facet : Facet.values()) {
        facets.put(facet, facet(schema, types, facet));
      }
    }

    private static IndexFieldReference<String> keyword(
        IndexSchemaElement schema, IndexFieldTypeFactory types, String name) {
      return schema.field(name, types.asString().projectable(Projectable.YES)).toReference();
    }

    private static IndexFieldReference<String> facet(
        IndexSchemaElement schema, IndexFieldTypeFactory types, Facet facet) {
      return schema
          .field(
              facet.field(),
              types.asString().aggregable(Aggregable.YES).projectable(Projectable.YES))
          .multiValued()
          .toReference();
    }

    private static Texts texts(
        IndexSchemaElement schema, IndexFieldTypeFactory types, Language language) {
      return new Texts(
          text(schema, types, language, IndexFields.title(language)),
          text(schema, types, language, IndexFields.summary(language)),
          text(schema, types, language, IndexFields.text(language)));
    }

    private static IndexFieldReference<String> text(
        IndexSchemaElement schema, IndexFieldTypeFactory types, Language language, String name) {
      return schema
          .field(
              name,
              types
                  .asString()
                  .analyzer(IndexFields.analyzer(language))
                  .searchAnalyzer(IndexFields.searchAnalyzer(language))
                  .termVector(TermVector.WITH_POSITIONS_OFFSETS)
                  .highlightable(List.of(Highlightable.PLAIN, Highlightable.UNIFIED))
                  .projectable(Projectable.YES))
          .toReference();
    }

    @Override
    public void write(DocumentElement target, IndexEntry entry, TypeBridgeWriteContext context) {
      target.addValue(edition, entry.id());
      target.addValue(revision, entry.revision());
      target.addValue(kind, entry.kind());
      target.addValue(language, entry.language().code());
      target.addValue(address, entry.address());
      target.addValue(ages, entry.ages().map(AgeRange::toString).orElse(null));
      target.addValue(ageFrom, entry.ages().map(AgeRange::fromMonths).orElse(NO_AGE));
      target.addValue(order, entry.title());
      target.addValue(sensitive, entry.sensitive());
      Texts own = texts.get(entry.language());
      target.addValue(own.title(), entry.title());
      target.addValue(own.summary(), entry.summary());
      target.addValue(own.text(), entry.text());
      facets.forEach((facet, field) -> entry.values(facet).forEach(v -> target.addValue(field, v)));
    }
  }
}
