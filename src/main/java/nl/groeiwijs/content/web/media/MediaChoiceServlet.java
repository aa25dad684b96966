package nl.groeiwijs.content.web.media;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.groeiwijs.account.application.CurrentActor;
import nl.groeiwijs.media.domain.Media;
import nl.groeiwijs.media.domain.MediaRefused;
import nl.groeiwijs.shared.application.Texts;
import nl.groeiwijs.shared.domain.PageOf;
import nl.groeiwijs.shared.web.EditorLanguage;

/**
 * The library for the scripts of the editor screen.
 *
 * <p>{@code GET /cms/media/kies?q=<words>&pagina=<number from 1>} gives a page, newest first:
 *
 * <pre>{@code
 * {"page": 1, "pages": 3, "items": [{"name": "<hash>.png", "original": "strand.png",
 *   "address": "/media/<hash>.png", "shown": "/cms/media/<hash>.png",
 *   "picture": true, "bytes": 48211, "uses": 2, "width": 1200, "height": 800}]}
 * }</pre>
 *
 * {@code address} goes into a text, {@code shown} into the page of an editor; {@code width} and
 * {@code height} are missing for what is no picture. {@code POST} with a multipart field {@code
 * file} uploads, and answers one such item without {@code uses}; a file that is not taken is
 * answered with 422 and {@code {"message": "..."}} in the editor's language.
 */
@WebServlet("/cms/media/kies")
@MultipartConfig(
    maxFileSize = SentFile.WALL,
    maxRequestSize = SentFile.WALL,
    fileSizeThreshold = SentFile.IN_MEMORY)
public class MediaChoiceServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int REFUSED = 422;

  @Inject private transient CurrentActor currentActor;
  @Inject private transient EditorLanguage editorLanguage;
  @Inject private transient MediaShelf shelf;
  @Inject private transient SentFile sentFile;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String words = request.getParameter("q");
    String number = String.valueOf(request.getParameter("pagina"));
    PageOf<ShownMedia> page =
        shelf.page(
            words == null ? "" : words,
            number.matches("\\d{1,6}") ? Integer.parseInt(number) : 1,
            currentActor.get());
    JsonArrayBuilder items = Json.createArrayBuilder();
    page.items().forEach(shown -> items.add(item(shown.media()).add("uses", shown.uses())));
    send(
        response,
        HttpServletResponse.SC_OK,
        Json.createObjectBuilder()
            .add("page", page.number())
            .add("pages", page.pages())
            .add("items", items)
            .build());
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    try {
      Media media = sentFile.take(request, currentActor.get());
      send(response, HttpServletResponse.SC_OK, item(media).build());
    } catch (MediaRefused e) {
      String message = Texts.get(editorLanguage.get(), e.key(), e.arguments().toArray());
      send(response, REFUSED, Json.createObjectBuilder().add("message", message).build());
    }
  }

  private static JsonObjectBuilder item(Media media) {
    JsonObjectBuilder item =
        Json.createObjectBuilder()
            .add("name", media.name().value())
            .add("original", media.originalName())
            .add("address", media.name().address())
            .add("shown", "/cms" + media.name().address())
            .add("picture", media.type().isPicture())
            .add("bytes", media.bytes());
    media.width().ifPresent(width -> item.add("width", width));
    media.height().ifPresent(height -> item.add("height", height));
    return item;
  }

  private static void send(HttpServletResponse response, int status, JsonObject answer)
      throws IOException {
    response.setStatus(status);
    response.setContentType("application/json;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().write(answer.toString());
  }
}
