package nl.groeiwijs.content.application;

import nl.groeiwijs.shared.domain.Language;

/** Which addresses give a reader a page. Answered by the read side. */
public interface PublicAddresses {

  /**
   * @param address without language prefix, query and fragment
   */
  boolean leads(Language language, String address);
}
