package nl.groeiwijs.publishing.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import nl.groeiwijs.shared.domain.Language;

/** Answers what cannot be answered with a page in the house style, in the reader's language. */
@ApplicationScoped
public class ErrorAnswer {

  private static final String VIEW = "/site/error.xhtml";

  /**
   * @param reason word for the sentence: {@code site.error.} and this word
   */
  public void send(
      HttpServletRequest request,
      HttpServletResponse response,
      Language language,
      int status,
      String reason)
      throws IOException, ServletException {
    response.setStatus(status);
    response.setHeader("Cache-Control", "no-store");
    request.setAttribute(
        PublicRequest.ATTRIBUTE, PublicRequest.of(request, language, "/", Map.of()));
    request.setAttribute("page", new ErrorPage(language, status, reason));
    request.getRequestDispatcher(VIEW).forward(asGet(request), response);
  }

  /** A view is only made for methods that Faces knows; the page is the same for all of them. */
  private static HttpServletRequest asGet(HttpServletRequest request) {
    return new HttpServletRequestWrapper(request) {
      @Override
      public String getMethod() {
        return "GET";
      }
    };
  }
}
