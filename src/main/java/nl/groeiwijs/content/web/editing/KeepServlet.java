package nl.groeiwijs.content.web.editing;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Map;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.content.application.editing.KeepOutcome;
import nl.groeiwijs.content.application.editing.KeepRevision;
import nl.groeiwijs.content.domain.merge.MergePart;
import nl.groeiwijs.content.web.Reasons;
import nl.groeiwijs.shared.application.Texts;

/** "Bewaren": takes the text as the newest revision, or says with what it has to be merged. */
@WebServlet("/cms/bewaren/*")
public class KeepServlet extends JsonServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient KeepRevision keepRevision;
  @Inject private transient SentTexts texts;
  @Inject private transient Moments moments;

  @Override
  Map<String, Object> answer(UUID editionId, JsonObject asked, Actor actor) {
    KeepOutcome outcome =
        keepRevision.execute(
            editionId,
            asked.getString("tab"),
            UUID.fromString(asked.getString("basedOn")),
            texts.read(asked),
            asked.getString("reason"),
            actor);
    if (outcome instanceof KeepOutcome.Kept kept) {
      return Map.of(
          "kept",
          kept.revisionId().toString(),
          "message",
          Texts.get(
              language(),
              kept.added() ? "cms.editor.kept" : "cms.editor.kept.same",
              String.valueOf(kept.number())));
    }
    if (outcome instanceof KeepOutcome.Refused refused) {
      return Map.of(
          "refused", Reasons.of(refused.why(), language()), "version", refused.copyVersion());
    }
    return conflict((KeepOutcome.Conflict) outcome);
  }

  private Map<String, Object> conflict(KeepOutcome.Conflict conflict) {
    return Map.of(
        "theirs",
        conflict.theirs().id().toString(),
        "version",
        conflict.copyVersion(),
        "message",
        Texts.get(
            language(),
            conflict.merge().isClean() ? "cms.editor.conflict.clean" : "cms.editor.conflict.both",
            conflict.theirs().author().name(),
            moments.time(conflict.theirs().at())),
        "parts",
        conflict.merge().parts().stream().map(KeepServlet::plain).toList());
  }

  /** A part as the screen shows it: who changed it, and the texts that can stand there. */
  private static Map<String, Object> plain(MergePart part) {
    if (part instanceof MergePart.Mine mine) {
      return Map.of("side", "mine", "base", mine.base(), "text", mine.text());
    }
    if (part instanceof MergePart.Theirs theirs) {
      return Map.of("side", "theirs", "base", theirs.base(), "text", theirs.text());
    }
    if (part instanceof MergePart.Both both) {
      return Map.of("side", "both", "mine", both.mine(), "theirs", both.theirs());
    }
    return Map.of("side", "same", "text", part.merged());
  }
}
