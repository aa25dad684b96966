package nl.groeiwijs.content.application.editing;

import jakarta.inject.Inject;
import java.util.List;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.application.TextReader;
import nl.groeiwijs.content.domain.DocumentParser;
import nl.groeiwijs.shared.application.UseCase;

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
   */
  public CheckedText execute(String text, String kind, Actor actor) {
    actor.require(Permission.READ);
    DocumentParser.Result read = reader.read(text, kind);
    return new CheckedText(
        read.issues(),
        read.document().map(document -> reader.kind(kind).trials(document)).orElse(List.of()));
  }
}
