package nl.groeiwijs.content.web.editing;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.content.application.editing.DiscardWorkingCopy;
import nl.groeiwijs.content.application.editing.OpenEdition;
import nl.groeiwijs.content.application.editing.OpenedEdition;
import nl.groeiwijs.content.application.editing.WaitingCopy;
import nl.groeiwijs.shared.domain.DomainException;

/**
 * The text to write on: what a tab saved before and did not keep, or the newest revision. And the
 * way to throw a copy away, for who says so.
 */
@WebServlet("/cms/kopie/*")
public class CopyServlet extends JsonServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient OpenEdition openEdition;
  @Inject private transient DiscardWorkingCopy discardWorkingCopy;
  @Inject private transient SentTexts texts;
  @Inject private transient Moments moments;

  @Override
  Map<String, Object> answer(UUID editionId, JsonObject asked, Actor actor) {
    String of = asked.getString("of");
    if (asked.containsKey("discard")) {
      discardWorkingCopy.execute(editionId, of, asked.getInt("discard"), actor);
      return Map.of();
    }
    String tab = asked.getString("tab");
    OpenedEdition edition = openEdition.execute(editionId, tab, actor);
    Optional<WaitingCopy> copy =
        edition.copies().stream().filter(waiting -> waiting.tab().equals(of)).findFirst();
    if (copy.isEmpty() && !of.equals(tab)) {
      throw new DomainException("cms.editor.copy.gone");
    }
    String text = copy.map(WaitingCopy::text).orElse(edition.newest().text());
    Map<String, Object> answer =
        new LinkedHashMap<>(texts.show(text, edition.kind(), actor, language()));
    answer.put("basedOn", copy.map(WaitingCopy::basedOn).orElse(edition.newest().id()).toString());
    answer.put("version", copy.map(WaitingCopy::version).orElse(0));
    copy.ifPresent(waiting -> answer.put("at", moments.time(waiting.savedAt())));
    return answer;
  }
}
