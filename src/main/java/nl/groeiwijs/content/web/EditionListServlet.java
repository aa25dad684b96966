package nl.groeiwijs.content.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.content.application.ListEditions;
import nl.groeiwijs.content.application.views.DeleteView;
import nl.groeiwijs.content.application.views.ListViews;
import nl.groeiwijs.content.application.views.SaveView;
import nl.groeiwijs.content.application.views.SavedView;
import nl.groeiwijs.content.domain.EditionOrder;
import nl.groeiwijs.content.web.form.ScreenServlet;
import nl.groeiwijs.shared.domain.DomainException;

/**
 * The screen with all publications. Its address holds the whole state, so that it can be shared; a
 * name for such a state is a saved view. Without any wish it opens the view that somebody chose as
 * the first; {@code alles} is the wish for everything.
 */
@WebServlet(EditionListServlet.PATH)
public class EditionListServlet extends ScreenServlet {

  private static final long serialVersionUID = 1L;
  static final String PATH = "/cms/publicaties";

  /** How many rows a page has. */
  private static final int SIZE = 50;

  @Inject private transient ListEditions listEditions;
  @Inject private transient ListViews listViews;
  @Inject private transient SaveView saveView;
  @Inject private transient DeleteView deleteView;
  @Inject private transient Clock clock;

  @Override
  protected void show(HttpServletRequest request, HttpServletResponse response, Actor actor)
      throws IOException, ServletException {
    List<SavedView> views = listViews.execute(actor);
    Optional<String> first =
        views.stream().filter(SavedView::isDefault).map(SavedView::query).findFirst();
    if (asked(request).query().isEmpty() && first.isPresent()) {
      response.sendRedirect(PATH + "?" + first.get());
      return;
    }
    EditionListAddress address = EditionListAddress.of(asked(request));
    request.setAttribute("views", views);
    request.setAttribute("address", address);
    request.setAttribute("query", address.query());
    request.setAttribute("sorts", sorts(address));
    request.setAttribute("pageHref", PATH + "?" + join(address.query()) + "pagina=");
    request.setAttribute(
        "editions",
        listEditions.execute(
            address.filter(LocalDate.now(clock), actor),
            address.order(),
            address.descending(),
            number(request, "pagina", 1),
            SIZE,
            actor));
    view(request, response, "edition-list");
  }

  private static String join(String query) {
    return query.isEmpty() ? "" : query + "&";
  }

  /** Where the heading of a column leads, by name of the order. */
  private static Map<String, String> sorts(EditionListAddress address) {
    Map<String, String> sorts = new LinkedHashMap<>();
    for (EditionOrder order : EditionOrder.values()) {
      sorts.put(order.name(), PATH + "?" + address.sortedBy(order).query());
    }
    return sorts;
  }

  @Override
  protected void submit(HttpServletRequest request, HttpServletResponse response, Actor actor)
      throws IOException, ServletException {
    String query = EditionListAddress.of(asked(request)).query();
    switch (text(request, "actie")) {
      case "view" ->
          saveView.execute(text(request, "naam"), query, !text(request, "eerst").isEmpty(), actor);
      case "forget" -> deleteView.execute(view(request), actor);
      default -> throw new DomainException("cms.standing.request");
    }
    response.sendRedirect(PATH + "?" + (query.isEmpty() ? "alles=1" : query));
  }

  private static UUID view(HttpServletRequest request) {
    return id(text(request, "id")).orElseThrow(() -> new DomainException("content.view.missing"));
  }
}
