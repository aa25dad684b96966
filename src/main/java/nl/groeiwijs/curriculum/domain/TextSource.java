package nl.groeiwijs.curriculum.domain;

/**
 * Where the text of a goal comes from.
 *
 * @param title name of the publication
 * @param url its address
 * @param note what a reader must know about the text, empty when there is nothing
 */
public record TextSource(Wording wording, String title, String url, String note) {

  /** How the text relates to the text that was laid down. */
  public enum Wording {
    /** As SLO publishes it. */
    SLO,
    /** As the law has it, where SLO's text differs. */
    LAW,
    /** Told in other words by a third party or by the portal. */
    PARAPHRASE
  }
}
