package nl.groeiwijs.lesson;

import java.util.List;
import java.util.Optional;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.content.domain.DocumentParser;
import nl.groeiwijs.content.domain.Kinds;
import nl.groeiwijs.lesson.domain.Lesson;
import nl.groeiwijs.lesson.domain.LessonKind;
import nl.groeiwijs.shared.domain.Issue;

/** The text of a small, good lesson, to be changed by a test. */
public record LessonText(String text) {

  private static final DocumentParser PARSER =
      new DocumentParser(new Kinds(List.of(new LessonKind())));

  public static final LessonText GOOD =
      new LessonText(
          """
          ---
          id: 56f9d867-d832-4783-bd55-f0aaf8960908
          kind: les
          lang: nl
          slug: samen-spelen
          title: "Samen spelen"
          summary: "De klas oefent met samen spelen."
          ages: 10-12
          themes: [grenzen]
          author: redactie Groeiwijs
          sectors: [po]
          groups: [8, 7]
          minutes: 30
          preparation: 10
          form: opdracht
          sensitivity: "Let op wie er alleen staat."
          guide: de-eerste-smartphone
          licence: CC BY-SA 4.0
          kerndoelen:
            - {uuid: 45dbe23d-61b7-4332-872d-a5280d7a17b0, code: "PO 35", strength: raakt, reason: "Hulp halen."}
            - {uuid: 45885286-dc4b-4648-b4b3-16f14ebf262f, code: "PO 37", strength: kern, reason: "Afspraken maken."}
          ---
          Een les over spelen.

          :::doelen
          - samen een spel kiezen.
          :::

          :::materiaal
          - een bal
          :::

          :::stap Opening {minuten=10}
          Vraag: “Wat speel je graag?”
          :::

          :::feit
          meldcode
          :::

          :::stap Spelen {minuten=15}
          Speel.
          :::

          :::stap Afsluiting {minuten=5}
          Vraag: “Hoe ging het?”
          :::

          :::tip
          Speel buiten.
          :::

          :::werkblad Mijn spel
          ___
          :::

          :::veilig
          Niemand hoeft mee te doen.
          :::

          :::onthulling
          Luister.
          :::

          :::ouderbrief
          Beste ouders,
          :::
          """);

  /**
   * The same text with one piece replaced.
   *
   * @throws IllegalArgumentException when the piece is not there, so that no test passes by
   *     accident
   */
  public LessonText with(String piece, String other) {
    if (!text.contains(piece)) {
      throw new IllegalArgumentException(piece);
    }
    return new LessonText(text.replace(piece, other));
  }

  public LessonText without(String piece) {
    return with(piece, "");
  }

  public List<Issue> issues() {
    return PARSER.parse(text, Optional.empty()).issues();
  }

  public Document document() {
    return PARSER.parse(text, Optional.empty()).document().orElseThrow();
  }

  public Lesson lesson() {
    return Lesson.of(document());
  }

  /** Number of the first line that holds this text, counted from 1. */
  public int line(String part) {
    return (int) text.substring(0, text.indexOf(part)).lines().count()
        + (text.indexOf(part) == 0 || text.charAt(text.indexOf(part) - 1) == '\n' ? 1 : 0);
  }
}
