package nl.groeiwijs.publishing.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.groeiwijs.shared.domain.Language;

/** Sends the assets of the house. */
@WebServlet("/assets/*")
public class AssetServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Assets assets;
  @Inject private transient ErrorAnswer errors;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    Optional<Assets.Asset> asset = assets.find(path);
    if (asset.isEmpty()) {
      errors.send(request, response, Language.NL, 404, "missing");
      return;
    }
    response.setContentType(asset.get().type());
    response.setHeader(
        "Cache-Control",
        assets.isCurrent(path) ? "public, max-age=31536000, immutable" : "no-cache");
    asset.get().content().send(request, response);
  }
}
