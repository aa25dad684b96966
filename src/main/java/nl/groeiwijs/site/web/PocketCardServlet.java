package nl.groeiwijs.site.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import nl.groeiwijs.publishing.web.Assets;
import nl.groeiwijs.publishing.web.LinkedData;
import nl.groeiwijs.shared.application.Texts;
import nl.groeiwijs.shared.domain.Language;

/**
 * What makes the pocket card installable: its manifest, and the script that keeps it. Both stand in
 * the folder of the card, so that the script can reach nothing else of the portal.
 */
@WebServlet({
  "/kaartje/kaartje.webmanifest",
  "/en/kaartje/kaartje.webmanifest",
  "/kaartje/bewaren.js",
  "/en/kaartje/bewaren.js"
})
public class PocketCardServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String ICON = "img/neutraal.svg";
  private static final String SCRIPT = "/WEB-INF/assets/pocket-card-worker.js";

  @Inject private transient Assets assets;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "no-cache");
    if (request.getServletPath().endsWith(".js")) {
      response.setContentType("text/javascript;charset=UTF-8");
      try (InputStream script = getServletContext().getResourceAsStream(SCRIPT)) {
        script.transferTo(response.getOutputStream());
      }
    } else {
      response.setContentType("application/manifest+json;charset=UTF-8");
      response.getWriter().print(manifest(Language.ofPath(request.getServletPath())));
    }
  }

  private String manifest(Language language) {
    String name = Texts.get(language, "guidance.pocket.title");
    return LinkedData.object()
        .add("name", name)
        .add("short_name", name)
        .add("lang", language.code())
        .add("start_url", language.prefix() + "/kaartje/")
        .add("scope", language.prefix() + "/kaartje/")
        .add("display", "standalone")
        .add(
            "icons",
            LinkedData.array()
                .add(
                    LinkedData.object()
                        .add("src", assets.href(ICON))
                        .add("sizes", "any")
                        .add("type", "image/svg+xml")))
        .build()
        .toString();
  }
}
