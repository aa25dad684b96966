package nl.groeiwijs.content.web.editing;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.TransactionalException;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import nl.groeiwijs.account.application.CurrentActor;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.NotPermitted;
import nl.groeiwijs.content.application.EditionMissing;
import nl.groeiwijs.content.application.EditionStale;
import nl.groeiwijs.content.web.Reasons;
import nl.groeiwijs.shared.application.Texts;
import nl.groeiwijs.shared.domain.DomainException;
import nl.groeiwijs.shared.domain.Language;
import nl.groeiwijs.shared.web.EditorLanguage;

/**
 * A door for the editor's scripts: JSON in, JSON out, about the edition whose id ends the address.
 * A rule that says no becomes a status and a sentence. Only JSON is taken, which no form of another
 * site can send.
 */
abstract class JsonServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 2_000_000;
  private static final int UNPROCESSABLE = 422;

  @Inject private transient CurrentActor currentActor;
  @Inject private transient EditorLanguage editorLanguage;

  /** Does what was asked, and gives what to answer. */
  abstract Map<String, Object> answer(UUID editionId, JsonObject asked, Actor actor);

  Language language() {
    return editorLanguage.get();
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String type = String.valueOf(request.getContentType());
    if (!type.startsWith("application/json") || request.getContentLength() > LONGEST) {
      send(response, HttpServletResponse.SC_BAD_REQUEST, "cms.error.request");
      return;
    }
    try (JsonReader reader = Json.createReader(request.getReader())) {
      UUID editionId = UUID.fromString(String.valueOf(request.getPathInfo()).substring(1));
      send(
          response,
          HttpServletResponse.SC_OK,
          answer(editionId, reader.readObject(), currentActor.get()));
    } catch (DomainException refusal) {
      send(response, status(refusal), Map.of("message", Reasons.of(refusal, language())));
    } catch (TransactionalException race) {
      // Two wrote the same at the same moment; the other one was first.
      send(response, HttpServletResponse.SC_CONFLICT, "content.edition.stale");
    } catch (JsonException
        | IllegalArgumentException
        | NullPointerException
        | ClassCastException e) {
      send(response, HttpServletResponse.SC_BAD_REQUEST, "cms.error.request");
    }
  }

  private static int status(DomainException refusal) {
    if (refusal instanceof NotPermitted) {
      return HttpServletResponse.SC_FORBIDDEN;
    }
    if (refusal instanceof EditionMissing) {
      return HttpServletResponse.SC_NOT_FOUND;
    }
    return refusal instanceof EditionStale ? HttpServletResponse.SC_CONFLICT : UNPROCESSABLE;
  }

  private void send(HttpServletResponse response, int status, String key) throws IOException {
    send(response, status, Map.of("message", Texts.get(language(), key)));
  }

  private static void send(HttpServletResponse response, int status, Map<String, Object> answer)
      throws IOException {
    response.setStatus(status);
    response.setContentType("application/json;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().write(Json.createObjectBuilder(answer).build().toString());
  }
}
