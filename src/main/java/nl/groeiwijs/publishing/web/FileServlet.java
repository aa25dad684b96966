package nl.groeiwijs.publishing.web;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import nl.groeiwijs.shared.domain.Language;

/** Sends the files that features make. The page cache keeps them as it keeps pages. */
@WebServlet({"*.pdf", "*.csv", "*.xlsx", "*.ics", "/qr.svg", "/qr.png"})
public class FileServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject @Any private transient Instance<PublicFiles> features;
  @Inject private transient PrintedPages printed;
  @Inject private transient ErrorAnswer errors;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    String full = PublicRequest.pathOf(request);
    Language language = Language.ofPath(full);
    if (!PublicRequest.isSound(request.getQueryString())) {
      errors.send(request, response, language, HttpServletResponse.SC_BAD_REQUEST, "request");
      return;
    }
    PublicRequest asked =
        PublicRequest.of(request, language, full.substring(language.prefix().length()), Map.of());
    PublicFile file =
        features.stream()
            .map(feature -> feature.find(asked))
            .flatMap(Optional::stream)
            .findFirst()
            .orElse(new PublicFile.Refused(HttpServletResponse.SC_NOT_FOUND, "missing"));
    if (file instanceof PublicFile.Made made) {
      response.setContentType(made.type());
      response.setHeader("Cache-Control", made.cacheControl());
      response.getOutputStream().write(made.bytes());
    } else if (file instanceof PublicFile.Printed paper) {
      printed.send(paper, request, response);
    } else if (file instanceof PublicFile.Refused refused) {
      errors.send(request, response, language, refused.status(), refused.reason());
    }
  }
}
