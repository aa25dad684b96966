package nl.groeiwijs.content.web.editing;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Map;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;

/** Puts the form and the whole text in step, and lists what is wrong. Writes nothing. */
@WebServlet("/cms/nakijken/*")
public class CheckServlet extends JsonServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient SentTexts texts;

  @Override
  Map<String, Object> answer(UUID editionId, JsonObject asked, Actor actor) {
    return texts.show(texts.read(asked), asked.getString("kind"), actor, language());
  }
}
