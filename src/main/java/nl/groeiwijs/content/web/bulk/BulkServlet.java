package nl.groeiwijs.content.web.bulk;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.TransactionalException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.application.EditionStale;
import nl.groeiwijs.content.application.bulk.NoteBulkAnswer;
import nl.groeiwijs.content.application.bulk.ReadBulkRun;
import nl.groeiwijs.content.application.bulk.StartBulkRun;
import nl.groeiwijs.content.application.bulk.TakeBulkStep;
import nl.groeiwijs.content.domain.bulk.BulkRow;
import nl.groeiwijs.content.domain.bulk.BulkRun;
import nl.groeiwijs.content.domain.bulk.BulkStep;
import nl.groeiwijs.content.domain.gate.Finding;
import nl.groeiwijs.content.web.Reasons;
import nl.groeiwijs.content.web.form.ScreenServlet;
import nl.groeiwijs.content.web.transfer.ExportServlet;
import nl.groeiwijs.shared.domain.DomainException;

/**
 * Does to all that was ticked in the list what the form under it says, one after the other, and
 * shows what became of each at an address that stays.
 */
@WebServlet(BulkServlet.PATH)
public class BulkServlet extends ScreenServlet {

  private static final long serialVersionUID = 1L;
  static final String PATH = "/cms/tegelijk";

  @Inject private transient TakeBulkStep takeBulkStep;
  @Inject private transient StartBulkRun startBulkRun;
  @Inject private transient NoteBulkAnswer noteBulkAnswer;
  @Inject private transient ReadBulkRun readBulkRun;

  @Override
  protected void show(HttpServletRequest request, HttpServletResponse response, Actor actor)
      throws IOException, ServletException {
    actor.require(Permission.READ);
    Optional<BulkRun> run =
        id(text(request, "uitkomst")).flatMap(id -> readBulkRun.execute(id, actor));
    request.setAttribute("run", run.orElse(null));
    request.setAttribute("back", back(run.map(BulkRun::listQuery).orElse(lastQuery(request))));
    view(request, response, "bulk");
  }

  private static String lastQuery(HttpServletRequest request) {
    return text(request, "lijst");
  }

  private static String back(String query) {
    return "/cms/publicaties?" + (query.isEmpty() ? "alles=1" : query);
  }

  @Override
  protected void submit(HttpServletRequest request, HttpServletResponse response, Actor actor)
      throws IOException, ServletException {
    actor.require(Permission.READ);
    SentBulk sent = new SentBulk(asked(request));
    List<BulkRow> rows = sent.rows();
    if (sent.choice().equals(Optional.of(BulkChoice.EXPORT))) {
      // A file is an answer of another screen; nothing changes for it.
      request.getRequestDispatcher(ExportServlet.PATH).forward(request, response);
      return;
    }
    BulkStep step = sent.step();
    UUID run =
        startBulkRun.execute(
            sent.choice().map(BulkChoice::name).orElseThrow(), sent.listQuery(), actor);
    for (int place = 0; place < rows.size(); place++) {
      noteBulkAnswer.execute(
          run, place, rows.get(place), take(step, rows.get(place), actor), actor);
    }
    response.sendRedirect(PATH + "?uitkomst=" + run);
  }

  /** Why the step was not taken; empty when it was. */
  private String take(BulkStep step, BulkRow row, Actor actor) {
    try {
      return takeBulkStep.take(step, row, actor).stream()
          .map(this::sentence)
          .collect(Collectors.joining("\n"));
    } catch (DomainException e) {
      return Reasons.of(e, language());
    } catch (TransactionalException e) {
      // Two did something to it at the same moment; the other one was first.
      return Reasons.of(new EditionStale(), language());
    }
  }

  private String sentence(Finding finding) {
    return Reasons.of(finding, language());
  }
}
