package nl.groeiwijs.content.application.editing;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.domain.DocumentText;
import nl.groeiwijs.content.domain.Theme;
import nl.groeiwijs.shared.application.UseCase;
import nl.groeiwijs.shared.domain.Fields;
import nl.groeiwijs.shared.domain.Issues;

/** Adds a theme to a text or takes one out, as a new revision; there already or not, nothing. */
@UseCase
public class ChangeTheme {

  private static final String KEY = "themes";

  private final TextStep step;

  ChangeTheme() {
    this(null);
  }

  @Inject
  public ChangeTheme(TextStep step) {
    this.step = step;
  }

  /**
   * @param add true to add it, false to take it out
   * @return the version of the edition from now on
   */
  public int execute(UUID editionId, int expectedVersion, Theme theme, boolean add, Actor actor) {
    actor.require(Permission.WRITE);
    return step.take(editionId, expectedVersion, text -> changed(text, theme, add), actor);
  }

  private static DocumentText changed(DocumentText text, Theme theme, boolean add) {
    Fields fields = Fields.parse(text.frontMatter(), text.frontMatterLine(), new Issues());
    List<String> themes = new ArrayList<>(fields.texts(KEY));
    if (themes.contains(theme.word()) == add) {
      return text;
    }
    if (add) {
      themes.add(theme.word());
    } else {
      themes.remove(theme.word());
    }
    return text.with(KEY, "[" + String.join(", ", themes) + "]");
  }
}
