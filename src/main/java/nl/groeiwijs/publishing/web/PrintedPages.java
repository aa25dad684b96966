package nl.groeiwijs.publishing.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Answers with a page as PDF, made of the same page bean as the page itself by a view of its own.
 * The page cache keeps it like any other page.
 */
@ApplicationScoped
public class PrintedPages {

  private static final String WAIT_SECONDS = "30";

  @Inject private PdfPrinter printer;
  @Inject private PublicAddress address;
  @Inject private ErrorAnswer errors;

  /** Loads the page and sends it. */
  void send(PublicFile.Printed paper, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    PublicRequest asked = paper.request();
    request.setAttribute(PublicRequest.ATTRIBUTE, asked);
    PageOutcome outcome = paper.page().load(asked);
    if (!(outcome instanceof PageOutcome.Found)) {
      errors.send(request, response, asked.language(), HttpServletResponse.SC_NOT_FOUND, "missing");
      return;
    }
    request.setAttribute("page", paper.page());
    CapturedResponse captured = new CapturedResponse(response);
    request.getRequestDispatcher(paper.view()).forward(request, captured);
    String html = new String(captured.bytes(), StandardCharsets.UTF_8);
    Optional<byte[]> pdf = printer.print(html, address.absolute("/"));
    if (pdf.isEmpty()) {
      response.setHeader("Retry-After", WAIT_SECONDS);
      int status = HttpServletResponse.SC_SERVICE_UNAVAILABLE;
      errors.send(request, response, asked.language(), status, "busy");
      return;
    }
    response.setContentType("application/pdf");
    response.setHeader("Cache-Control", paper.page().sensitive() ? "no-store" : "no-cache");
    response.getOutputStream().write(pdf.get());
  }
}
