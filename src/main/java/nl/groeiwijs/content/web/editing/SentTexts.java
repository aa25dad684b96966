package nl.groeiwijs.content.web.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.content.application.editing.CheckText;
import nl.groeiwijs.content.application.editing.CheckedText;
import nl.groeiwijs.content.domain.DocumentText;
import nl.groeiwijs.content.domain.Kinds;
import nl.groeiwijs.content.domain.Trial;
import nl.groeiwijs.content.domain.form.CommonFields;
import nl.groeiwijs.content.web.Reasons;
import nl.groeiwijs.shared.application.Texts;
import nl.groeiwijs.shared.domain.Issue;
import nl.groeiwijs.shared.domain.Language;

/** Reads the texts that the editor's screen sends, and says what the screen shows of a text. */
@ApplicationScoped
public class SentTexts {

  /** What the key of an issue starts with when its first argument is a front matter key. */
  private static final String FIELD = "field.";

  private final Kinds kinds;
  private final CheckText checkText;

  SentTexts() {
    this(null, null);
  }

  @Inject
  public SentTexts(Kinds kinds, CheckText checkText) {
    this.kinds = kinds;
    this.checkText = checkText;
  }

  /**
   * The whole text.
   *
   * @param sent with {@code kind}, and what {@link EditedText#read} asks
   */
  String read(JsonObject sent) {
    return of(sent.getString("kind")).read(sent).write();
  }

  private EditedText of(String kind) {
    return new EditedText(CommonFields.of(kinds.get(kind)));
  }

  /** All that the screen shows of a text: whole, as a form, and what is wrong with it. */
  Map<String, Object> show(String text, String kind, Actor actor, Language language) {
    DocumentText cut = DocumentText.of(text);
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("text", text);
    shown.put("body", cut.body());
    shown.put("values", of(kind).values(cut));
    shown.putAll(judge(text, kind, actor, language));
    return shown;
  }

  /** What is wrong with a text, and from where it can be tried out. */
  Map<String, Object> judge(String text, String kind, Actor actor, Language language) {
    CheckedText checked = checkText.execute(text, kind, actor);
    return Map.of(
        "issues", checked.issues().stream().map(issue -> plain(issue, language)).toList(),
        "trials", checked.trials().stream().map(trial -> plain(trial, language)).toList());
  }

  private static Map<String, Object> plain(Issue issue, Language language) {
    boolean named = issue.key().startsWith(FIELD) && !issue.arguments().isEmpty();
    return Map.of(
        "line",
        issue.line(),
        "text",
        Reasons.of(issue, language),
        "field",
        named ? String.valueOf(issue.arguments().get(0)) : "");
  }

  private static Map<String, Object> plain(Trial trial, Language language) {
    return Map.of(
        "steps", trial.steps(), "reader", Texts.get(language, "cms.choice.roles." + trial.role()));
  }
}
