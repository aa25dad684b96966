package nl.groeiwijs.content.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import nl.groeiwijs.content.domain.EditionOrder;
import nl.groeiwijs.content.domain.EditionSummary;
import nl.groeiwijs.shared.domain.PageOf;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Fetches the page of the list that the table shows, and no more; each page once. */
class EditionPages extends LazyDataModel<EditionSummary> {

  private static final long serialVersionUID = 1L;

  /** What the table asks for. */
  record Wish(EditionOrder order, boolean descending, int number, int size) {

    static Wish first(EditionOrder order, int size) {
      return new Wish(order, order == EditionOrder.CHANGED, 1, size);
    }
  }

  private final transient Function<Wish, PageOf<EditionSummary>> source;
  private transient Wish known;
  private transient PageOf<EditionSummary> page;

  EditionPages(Wish first, Function<Wish, PageOf<EditionSummary>> source) {
    this.source = source;
    page(first);
  }

  private PageOf<EditionSummary> page(Wish wish) {
    if (!wish.equals(known)) {
      page = source.apply(wish);
      known = wish;
    }
    return page;
  }

  @Override
  public int count(Map<String, FilterMeta> filters) {
    return Math.toIntExact(page.total());
  }

  @Override
  public List<EditionSummary> load(
      int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
    SortMeta by = sorting.values().stream().findFirst().orElse(null);
    EditionOrder order =
        by == null ? known.order() : EditionOrder.valueOf(by.getField().toUpperCase(Locale.ROOT));
    boolean descending = by == null ? known.descending() : by.getOrder().isDescending();
    return page(new Wish(order, descending, first / size + 1, size)).items();
  }
}
