package nl.groeiwijs.content.application.editing;

import jakarta.inject.Inject;
import java.util.List;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.application.TextReader;
import nl.groeiwijs.shared.application.UseCase;
import nl.groeiwijs.shared.domain.Issue;

/** Says what is wrong with a text that is being written. Writes nothing. */
@UseCase
public class CheckText {

  private final TextReader reader;

  CheckText() {
    this(null);
  }

  @Inject
  public CheckText(TextReader reader) {
    this.reader = reader;
  }

  /**
   * @param kind what the document is meant to be
   * @return in the order of their lines; empty when it may go to a reviewer
   */
  public List<Issue> execute(String text, String kind, Actor actor) {
    actor.require(Permission.READ);
    return reader.read(text, kind).issues();
  }
}
