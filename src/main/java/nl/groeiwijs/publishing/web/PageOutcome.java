package nl.groeiwijs.publishing.web;

/** What a page says of a request before its view is built. */
public sealed interface PageOutcome {

  PageOutcome FOUND = new Found();
  PageOutcome MISSING = new Failed(404, "missing");
  PageOutcome GONE = new Failed(410, "gone");

  /** The view can be shown. */
  record Found() implements PageOutcome {}

  /**
   * The request cannot be answered.
   *
   * @param status HTTP status, 400 to 499
   * @param reason word for the sentence on the error page: {@code site.error.} and this word
   */
  record Failed(int status, String reason) implements PageOutcome {}

  /** The answer is elsewhere, for good; address with language prefix. */
  record Moved(String href) implements PageOutcome {}

  static PageOutcome badRequest(String reason) {
    return new Failed(400, reason);
  }
}
