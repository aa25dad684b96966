package nl.groeiwijs.content.web.transfer;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.application.ListEditions;
import nl.groeiwijs.content.application.transfer.ExportSelection;
import nl.groeiwijs.content.domain.EditionFilter;
import nl.groeiwijs.content.domain.EditionOrder;
import nl.groeiwijs.content.domain.EditionPage;
import nl.groeiwijs.content.web.EditionListAddress;
import nl.groeiwijs.content.web.form.ScreenServlet;

/**
 * Takes publications out as a zip: those that are ticked, or all that the filters leave. The
 * filters are those of the list of publications, and stand in the address in the same way.
 */
@WebServlet(ExportServlet.PATH)
public class ExportServlet extends ScreenServlet {

  private static final long serialVersionUID = 1L;

  /** Address of the screen. */
  public static final String PATH = "/cms/uitvoer";

  /** How many rows the screen shows. */
  private static final int SIZE = 100;

  /** How many are asked for at once when all are wanted. */
  private static final int BATCH = 200;

  @Inject private transient ListEditions listEditions;
  @Inject private transient ExportSelection exportSelection;
  @Inject private transient Clock clock;

  @Override
  protected void show(HttpServletRequest request, HttpServletResponse response, Actor actor)
      throws IOException, ServletException {
    actor.require(Permission.EXPORT);
    EditionListAddress address = EditionListAddress.of(asked(request));
    Map<String, String> asked = address.asked();
    request.setAttribute("address", address);
    request.setAttribute(
        "editions", page(filter(request, actor), number(request, "pagina", 1), SIZE, actor));
    request.setAttribute(
        "pageHref",
        pageAddress(
            PATH,
            asked.entrySet().stream()
                .flatMap(one -> List.of(one.getKey(), one.getValue()).stream())
                .toArray(String[]::new)));
    view(request, response, "export");
  }

  private EditionFilter filter(HttpServletRequest request, Actor actor) {
    return EditionListAddress.of(asked(request)).filter(LocalDate.now(clock), actor);
  }

  private EditionPage page(EditionFilter filter, int number, int size, Actor actor) {
    return listEditions.execute(filter, EditionOrder.CHANGED, true, number, size, actor);
  }

  @Override
  protected void submit(HttpServletRequest request, HttpServletResponse response, Actor actor)
      throws IOException, ServletException {
    actor.require(Permission.EXPORT);
    boolean all = text(request, "wat").equals("alles");
    List<UUID> chosen = all ? all(filter(request, actor), actor) : ticked(request);
    // First on disk: what goes wrong half-way is a sentence, not half a zip.
    Path zip = Files.createTempFile("export", ".zip");
    try {
      try (OutputStream out = Files.newOutputStream(zip)) {
        exportSelection.execute(chosen, out, actor);
      }
      send(zip, response);
    } finally {
      Files.deleteIfExists(zip);
    }
  }

  /** What was ticked here, or in the list of publications, which sends versions too. */
  private static List<UUID> ticked(HttpServletRequest request) {
    return Stream.concat(
            all(request, "id").stream(),
            all(request, "rij").stream().map(row -> row.replaceAll(":.*", "")))
        .flatMap(value -> id(value).stream())
        .toList();
  }

  /** One more than can be exported at most, so that the export can say that it is too much. */
  private List<UUID> all(EditionFilter filter, Actor actor) {
    List<UUID> ids = new ArrayList<>();
    EditionPage page = page(filter, 1, BATCH, actor);
    page.items().forEach(edition -> ids.add(edition.id()));
    while (page.hasNext() && ids.size() <= ExportSelection.MOST) {
      page = page(filter, page.number() + 1, BATCH, actor);
      page.items().forEach(edition -> ids.add(edition.id()));
    }
    return ids;
  }

  private void send(Path zip, HttpServletResponse response) throws IOException {
    String name = "groeiwijs-" + LocalDate.now(clock) + ".zip";
    response.setContentType("application/zip");
    response.setContentLengthLong(Files.size(zip));
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    Files.copy(zip, response.getOutputStream());
  }
}
