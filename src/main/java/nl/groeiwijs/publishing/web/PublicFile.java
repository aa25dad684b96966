package nl.groeiwijs.publishing.web;

/** A file that a feature gives to who asks for its address. */
public sealed interface PublicFile {

  /**
   * A file that was made in memory.
   *
   * @param type media type, with a character set when it is text
   * @param cacheControl header of the answer
   */
  record Made(String type, String cacheControl, byte[] bytes) implements PublicFile {

    /** A file that a browser asks for anew each time, and gets when it has changed. */
    public static Made fresh(String type, byte[] bytes) {
      return new Made(type, "no-cache", bytes);
    }
  }

  /**
   * A page on paper (PDF).
   *
   * @param page not loaded yet
   * @param view its view for paper, made with {@code /WEB-INF/templates/print.xhtml}
   */
  record Printed(PublicRequest request, PublicPage page, String view) implements PublicFile {}

  /**
   * The request cannot be answered.
   *
   * @param status HTTP status, 400 to 499
   * @param reason word for the sentence on the error page: {@code site.error.} and this word
   */
  record Refused(int status, String reason) implements PublicFile {}
}
