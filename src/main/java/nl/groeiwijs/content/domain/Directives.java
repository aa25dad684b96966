package nl.groeiwijs.content.domain;

import java.util.Set;

/** The names of the blocks that a body may use; documented in document-format.md. */
public final class Directives {

  public static final String HELP = "hulp";
  public static final String FACT = "feit";
  public static final String CARD = "kaart";
  public static final String TOOLKIT = "toolkit";
  public static final String ROLE = "rol";

  /** The easy words of a section, in the place of its ordinary text. */
  public static final String EASY = "makkelijk";

  /** What a section adds for who wants to know more. */
  public static final String DEPTH = "verdieping";

  /** Directives that only readers see who choose to read in another way. */
  public static final Set<String> LAYERS = Set.of(EASY, DEPTH);

  /** Kind of what {@link #CARD} refers to. */
  public static final String CARD_KIND = "gesprekskaart";

  /** Directives whose last paragraph is a list of slugs. */
  public static final Set<String> REFERRING = Set.of(HELP, FACT, CARD, TOOLKIT);

  /**
   * Directives that a reader finds by the words of their opening line. Steps and worksheets are
   * read by the kind of publication they belong to, which asks for their title itself.
   */
  public static final Set<String> TITLED = Set.of("vraag", "invulkaart");

  public static final Set<String> ALL =
      Set.of(
          "kort",
          "zeg-dit",
          "liever-niet",
          "tip",
          "let-op",
          EASY,
          DEPTH,
          HELP,
          FACT,
          CARD,
          "vraag",
          ROLE,
          "doelen",
          "materiaal",
          "stap",
          "werkblad",
          "ouderbrief",
          "differentiatie",
          "veilig",
          "onthulling",
          "stappen",
          "invulkaart",
          TOOLKIT);

  private Directives() {}
}
