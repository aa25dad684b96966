package nl.groeiwijs.publishing.web;

import nl.groeiwijs.shared.application.Texts;
import nl.groeiwijs.shared.domain.Language;

/** The page that says what went wrong and where to go on. */
public final class ErrorPage implements PublicPage {

  private final Language language;
  private final int status;
  private final String reason;

  ErrorPage(Language language, int status, String reason) {
    this.language = language;
    this.status = status;
    this.reason = reason;
  }

  @Override
  public PageOutcome load(PublicRequest request) {
    return PageOutcome.FOUND;
  }

  @Override
  public String title() {
    return Texts.get(language, "site.error." + reason + ".title");
  }

  /** What the reader can do. */
  public String advice() {
    return Texts.get(language, "site.error." + reason + ".advice");
  }

  public int status() {
    return status;
  }

  @Override
  public boolean indexed() {
    return false;
  }
}
