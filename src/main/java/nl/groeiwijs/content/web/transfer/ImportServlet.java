package nl.groeiwijs.content.web.transfer;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.application.transfer.ImportPreview;
import nl.groeiwijs.content.application.transfer.PreviewImport;
import nl.groeiwijs.content.application.transfer.RunImport;
import nl.groeiwijs.content.domain.transfer.ImportChoice;
import nl.groeiwijs.content.domain.transfer.ImportLimits;
import nl.groeiwijs.content.domain.transfer.ImportState;
import nl.groeiwijs.content.domain.transfer.ImportStatus;
import nl.groeiwijs.content.domain.transfer.TransferRefused;
import nl.groeiwijs.content.web.form.ScreenServlet;
import nl.groeiwijs.content.web.form.SentPart;
import nl.groeiwijs.shared.application.Texts;
import nl.groeiwijs.shared.domain.Issue;

/**
 * Takes a zip in, in two steps: it shows what each file would do, and then does what was ticked.
 * Both answers are shown once and are at no address: the zip waits an hour, and only for who sent
 * it.
 */
@WebServlet(ImportServlet.PATH)
@MultipartConfig(
    maxFileSize = ImportServlet.WALL,
    maxRequestSize = ImportServlet.WALL,
    fileSizeThreshold = ImportServlet.IN_MEMORY)
public class ImportServlet extends ScreenServlet {

  private static final long serialVersionUID = 1L;
  static final String PATH = "/cms/invoer";

  /** Where the server stops reading; the limit that people are told of is configured. */
  static final long WALL = 1_100_000_000;

  static final int IN_MEMORY = 500_000;
  private static final long MEGABYTE = 1_000_000;

  @Inject private transient PreviewImport previewImport;
  @Inject private transient RunImport runImport;
  @Inject private transient ImportLimits limits;

  @Override
  protected void show(HttpServletRequest request, HttpServletResponse response, Actor actor)
      throws IOException, ServletException {
    actor.require(Permission.IMPORT);
    request.setAttribute("limit", limits.zipBytes() / MEGABYTE);
    view(request, response, "import");
  }

  @Override
  protected void submit(HttpServletRequest request, HttpServletResponse response, Actor actor)
      throws IOException, ServletException {
    actor.require(Permission.IMPORT);
    if (text(request, "actie").equals("run")) {
      run(request, actor);
      view(request, response, "import-done");
    } else {
      preview(request, actor);
      view(request, response, "import-preview");
    }
  }

  private void preview(HttpServletRequest request, Actor actor)
      throws IOException, ServletException {
    Part part =
        SentPart.find(
                request,
                "file",
                () -> new TransferRefused("content.import.size", limits.zipBytes() / MEGABYTE))
            .orElseThrow(() -> new TransferRefused("content.import.zip"));
    try (InputStream zip = part.getInputStream()) {
      ImportPreview preview = previewImport.execute(zip, actor);
      List<ImportRow> rows =
          preview.files().stream()
              .map(file -> new ImportRow(file, reasons(file.issues())))
              .toList();
      request.setAttribute("preview", preview);
      request.setAttribute("counts", counts(rows));
      request.setAttribute("choosable", rows.stream().anyMatch(ImportRow::isChoosable));
      request.setAttribute(
          "rows", rows.stream().filter(row -> row.file().status() != ImportStatus.SAME).toList());
    }
  }

  private static Map<String, Long> counts(List<ImportRow> rows) {
    Map<String, Long> counts = new LinkedHashMap<>();
    Arrays.stream(ImportStatus.values())
        .forEach(
            status ->
                counts.put(
                    status.name(),
                    rows.stream().filter(row -> row.file().status() == status).count()));
    return counts;
  }

  private void run(HttpServletRequest request, Actor actor) throws IOException {
    UUID staged =
        id(text(request, "import")).orElseThrow(() -> new TransferRefused("content.import.gone"));
    List<ImportChoice> chosen =
        all(request, "bestand").stream()
            .flatMap(value -> ImportRow.choice(value).stream())
            .toList();
    if (chosen.isEmpty()) {
      throw new TransferRefused("cms.import.none");
    }
    ImportState state =
        text(request, "stand").equals(ImportState.AS_FILE.name())
            ? ImportState.AS_FILE
            : ImportState.CONCEPT;
    request.setAttribute(
        "results",
        runImport.execute(staged, chosen, state, actor).stream()
            .map(file -> new ImportResult(file, reasons(file.issues())))
            .toList());
  }

  private List<String> reasons(List<Issue> issues) {
    return issues.stream()
        .map(
            issue ->
                Texts.get(
                    language(),
                    "cms.import.reason",
                    issue.line(),
                    Texts.get(
                        language(), "content.issue." + issue.key(), issue.arguments().toArray())))
        .toList();
  }
}
