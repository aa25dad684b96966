package nl.groeiwijs.content.web.editing;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Map;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.content.application.editing.LeaveEdition;
import nl.groeiwijs.content.application.editing.StayPresent;

/** Hears which tabs are open, and says who else is there. */
@WebServlet("/cms/aanwezig/*")
public class PresenceServlet extends JsonServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient StayPresent stayPresent;
  @Inject private transient LeaveEdition leaveEdition;
  @Inject private transient Moments moments;

  @Override
  Map<String, Object> answer(UUID editionId, JsonObject asked, Actor actor) {
    if (asked.containsKey("left")) {
      leaveEdition.execute(editionId, asked.getString("left"), actor);
    }
    if (!asked.containsKey("tab")) {
      return Map.of();
    }
    return Map.of(
        "others",
        stayPresent.execute(editionId, asked.getString("tab"), actor).stream()
            .map(presence -> moments.presence(presence, language()))
            .toList());
  }
}
