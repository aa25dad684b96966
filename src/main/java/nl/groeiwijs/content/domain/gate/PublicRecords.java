package nl.groeiwijs.content.domain.gate;

import nl.groeiwijs.shared.domain.Language;

/** What the gate asks about everything else that the public sees. */
public interface PublicRecords {

  /** How a record is that a text refers to. */
  enum Standing {
    /** The public sees none. */
    MISSING,
    /** It must be checked again, or was not checked well enough. */
    UNVERIFIED,
    GOOD
  }

  /**
   * True when a reader gets a page there.
   *
   * @param address without language prefix, query and fragment
   */
  boolean leads(Language language, String address);

  /** How the publication of a kind is that a text refers to by its slug. */
  Standing publication(String kind, Language language, String slug);

  /** How the record is that a block refers to by its slug. */
  Standing standing(String directive, Language language, String slug);
}
