package nl.groeiwijs.content.web.editing;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.content.application.editing.SaveOutcome;
import nl.groeiwijs.content.application.editing.SaveWorkingCopy;

/** Takes what is being written, every few seconds, and says when it was safe. */
@WebServlet("/cms/opslaan/*")
public class SaveServlet extends JsonServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient SaveWorkingCopy saveWorkingCopy;
  @Inject private transient SentTexts texts;
  @Inject private transient Moments moments;

  @Override
  Map<String, Object> answer(UUID editionId, JsonObject asked, Actor actor) {
    String text = texts.read(asked);
    SaveOutcome outcome =
        saveWorkingCopy.execute(
            editionId,
            asked.getString("tab"),
            UUID.fromString(asked.getString("basedOn")),
            text,
            asked.getInt("version"),
            actor);
    if (outcome instanceof SaveOutcome.Saved saved) {
      Map<String, Object> answer =
          new LinkedHashMap<>(texts.judge(text, asked.getString("kind"), actor, language()));
      answer.put("version", saved.version());
      answer.put("at", moments.time(saved.at()));
      answer.put("behind", saved.behind());
      return answer;
    }
    return Map.of("elsewhere", true);
  }
}
