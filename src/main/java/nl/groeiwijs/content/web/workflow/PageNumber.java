package nl.groeiwijs.content.web.workflow;

import nl.groeiwijs.shared.web.EditorRequest;

/** The page of a list that an address asks for. */
final class PageNumber {

  private PageNumber() {}

  /** From 1; what is no number is the first. */
  static int of(EditorRequest request) {
    return request
        .parameter("pagina")
        .filter(number -> number.matches("[1-9]\\d{0,5}"))
        .map(Integer::parseInt)
        .orElse(1);
  }
}
