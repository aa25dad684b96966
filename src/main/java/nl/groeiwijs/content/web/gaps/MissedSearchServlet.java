package nl.groeiwijs.content.web.gaps;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.application.gaps.HandleMissedSearch;
import nl.groeiwijs.content.application.gaps.ListMissedSearches;
import nl.groeiwijs.content.web.form.ScreenServlet;
import nl.groeiwijs.shared.domain.DomainException;

/** Searches without result, to look at and to mark as handled. */
@WebServlet(MissedSearchServlet.PATH)
public class MissedSearchServlet extends ScreenServlet {

  private static final long serialVersionUID = 1L;
  static final String PATH = "/cms/zoekvragen";
  private static final int MOST = 100;

  @Inject private transient ListMissedSearches listMissedSearches;
  @Inject private transient HandleMissedSearch handleMissedSearch;

  @Override
  protected void show(HttpServletRequest request, HttpServletResponse response, Actor actor)
      throws IOException, ServletException {
    request.setAttribute("open", listMissedSearches.execute(false, MOST, actor));
    request.setAttribute("handled", listMissedSearches.execute(true, MOST, actor));
    view(request, response, "missed-searches");
  }

  @Override
  protected void submit(HttpServletRequest request, HttpServletResponse response, Actor actor)
      throws IOException, ServletException {
    actor.require(Permission.WRITE);
    handleMissedSearch.execute(
        id(text(request, "id")).orElseThrow(() -> new DomainException("cms.standing.request")),
        number(request, "version", -1),
        text(request, "actie").equals("handle"),
        actor);
    response.sendRedirect(PATH);
  }
}
