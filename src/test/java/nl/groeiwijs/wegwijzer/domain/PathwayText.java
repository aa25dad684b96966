package nl.groeiwijs.wegwijzer.domain;

import java.util.List;
import java.util.Optional;
import nl.groeiwijs.content.domain.DocumentParser;
import nl.groeiwijs.content.domain.Kinds;

/** A small, good pathway of two questions and two outcomes, to be spoilt by a test. */
final class PathwayText {

  static final String GOOD =
      """
      ---
      id: 5b1c0c58-0000-4000-8000-000000000001
      kind: wegwijzer
      lang: nl
      slug: route-7
      title: "Een route"
      summary: "Om te toetsen."
      sensitive: true
      roles: [ouder, po]
      author: redactie Groeiwijs
      ---

      ## Wie ben jij? {#rol .rol}

      - [Ouder](#gevaar "ouder")
      - [Leraar](#gevaar "po")

      ## Is er gevaar? {#gevaar}

      Denk rustig na.

      :::rol po
      Vraag een collega.
      :::

      - [Ja](#bellen) Of bijna
      - [Nee](#praten)
      - [Weet ik niet](#bellen)

      :::let-op
      Kijk niet.
      :::

      ## Bellen {#bellen .einde}

      Goed dat je hulp zoekt.

      ### Nu doen

      #### Het eerste uur

      - Bel.

      :::rol ouder
      - Blijf bij je kind.
      :::

      #### De eerste dag

      - Schrijf op.

      #### De eerste week

      - Vraag hoe het gaat.

      ### Niet doen

      - Wachten.

      ### Melden bij

      :::hulp
      politie, helpwanted
      :::

      ### Nazorg

      - Rust.

      ### Wie erbij

      Een ouder.

      ## Praten {#praten .einde}

      ### Nu doen

      #### Het eerste uur

      - Praat.

      #### De eerste dag

      - Praat.

      #### De eerste week

      - Praat.

      ### Niet doen

      - Zwijgen.

      ### Melden bij

      :::hulp
      huisarts
      :::
      """;

  private PathwayText() {}

  static DocumentParser.Result parse(String text) {
    return new DocumentParser(new Kinds(List.of(new PathwayKind()))).parse(text, Optional.empty());
  }

  static Pathway pathway(String text) {
    return Pathway.of(parse(text).document().orElseThrow());
  }

  /** Line of the first occurrence of these words, counted from 1. */
  static int lineOf(String text, String words) {
    return (int) text.substring(0, text.indexOf(words)).lines().count()
        + (text.indexOf(words) == 0 || text.charAt(text.indexOf(words) - 1) == '\n' ? 1 : 0);
  }
}
