package nl.groeiwijs.search.persistence;

import java.util.List;
import java.util.UUID;
import nl.groeiwijs.content.domain.Theme;
import nl.groeiwijs.search.domain.Facet;
import nl.groeiwijs.search.domain.Hit;
import nl.groeiwijs.search.domain.Marked;
import nl.groeiwijs.shared.domain.AgeRange;
import nl.groeiwijs.shared.domain.Html;
import nl.groeiwijs.shared.domain.Language;
import org.hibernate.search.engine.common.EntityReference;
import org.hibernate.search.engine.search.highlighter.dsl.HighlighterFinalStep;
import org.hibernate.search.engine.search.highlighter.dsl.SearchHighlighterFactory;
import org.hibernate.search.engine.search.projection.SearchProjection;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;

/** Reads a {@link Hit} from the index alone; the database is not asked. */
final class HitProjection {

  /** Name of the highlighter for a whole short text. */
  static final String WHOLE = "whole";

  /** Name of the highlighter for the best passage of a long text. */
  static final String PASSAGE = "passage";

  private static final int LONGEST_WHOLE = 500;
  private static final int LONGEST_SNIPPET = 220;

  private final SearchProjectionFactory<EntityReference, ?> factory;
  private final Language language;

  HitProjection(SearchProjectionFactory<EntityReference, ?> factory, Language language) {
    this.factory = factory;
    this.language = language;
  }

  private record Place(String edition, String kind, String address) {}

  private record Card(String title, String summary, String ages) {}

  private record Marks(List<String> title, List<String> summary, List<String> text) {}

  private record About(List<String> themes, Boolean sensitive, Marks marks) {}

  static HighlighterFinalStep whole(SearchHighlighterFactory factory) {
    return factory.plain().tag(Marked.START, Marked.END).fragmentSize(LONGEST_WHOLE);
  }

  static HighlighterFinalStep passage(SearchHighlighterFactory factory) {
    return factory.unified().tag(Marked.START, Marked.END).numberOfFragments(1).orderByScore(true);
  }

  SearchProjection<Hit> projection() {
    var place =
        factory
            .composite()
            .from(text(IndexFields.EDITION), text(IndexFields.KIND), text(IndexFields.ADDRESS))
            .as(Place::new);
    var card =
        factory
            .composite()
            .from(
                text(IndexFields.title(language)),
                text(IndexFields.summary(language)),
                text(IndexFields.AGES))
            .as(Card::new);
    var marks =
        factory
            .composite()
            .from(
                factory.highlight(IndexFields.title(language)).highlighter(WHOLE).toProjection(),
                factory.highlight(IndexFields.summary(language)).highlighter(WHOLE).toProjection(),
                factory.highlight(IndexFields.text(language)).highlighter(PASSAGE).toProjection())
            .as(Marks::new);
    var about =
        factory
            .composite()
            .from(
                factory.field(Facet.THEME.field(), String.class).list().toProjection(),
                factory.field(IndexFields.SENSITIVE, Boolean.class).toProjection(),
                marks.toProjection())
            .as(About::new);
    return factory
        .composite()
        .from(place.toProjection(), card.toProjection(), about.toProjection())
        .as(this::hit)
        .toProjection();
  }

  private SearchProjection<String> text(String field) {
    return factory.field(field, String.class).toProjection();
  }

  private Hit hit(Place place, Card card, About about) {
    return new Hit(
        UUID.fromString(place.edition()),
        place.kind(),
        language,
        place.address(),
        card.title(),
        first(about.marks().title(), card.title()),
        snippet(about.marks(), card.summary()),
        AgeRange.parse(card.ages()),
        about.themes().stream().flatMap(word -> Theme.ofWord(word).stream()).toList(),
        about.sensitive());
  }

  /** What was found in the summary, else in the text; the bare summary when in neither. */
  private static Html snippet(Marks marks, String summary) {
    return first(marks.summary().isEmpty() ? marks.text() : marks.summary(), summary);
  }

  private static Html first(List<String> marked, String plain) {
    return new Marked(marked.isEmpty() ? plain : marked.get(0)).around(LONGEST_SNIPPET).html();
  }
}
