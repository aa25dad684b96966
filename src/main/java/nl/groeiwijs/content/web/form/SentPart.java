package nl.groeiwijs.content.web.form;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import nl.groeiwijs.shared.domain.DomainException;

/** Finds the file that a form sends. */
public final class SentPart {

  private SentPart() {}

  /**
   * The file in a field of the form.
   *
   * @param tooLarge what to say when the server stopped reading, before anybody could look at it
   * @return empty when the form sends none, or one without a byte in it
   */
  public static Optional<Part> find(
      HttpServletRequest request, String field, Supplier<? extends DomainException> tooLarge)
      throws IOException, ServletException {
    String type = String.valueOf(request.getContentType());
    if (!type.startsWith("multipart/form-data")) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(request.getPart(field)).filter(part -> part.getSize() > 0);
    } catch (IllegalStateException e) {
      // The server says in this way that a request is over its limit.
      DomainException refused = tooLarge.get();
      refused.initCause(e);
      throw refused;
    }
  }
}
