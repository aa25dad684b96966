package nl.groeiwijs.shared.web;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import nl.groeiwijs.shared.domain.Language;

/** The language in which an editor reads the interface, for as long as the session lasts. */
@SessionScoped
public class EditorLanguage implements Serializable {

  private static final long serialVersionUID = 1L;

  private Language language = Language.NL;

  public Language get() {
    return language;
  }

  public void choose(Language chosen) {
    language = chosen;
  }
}
