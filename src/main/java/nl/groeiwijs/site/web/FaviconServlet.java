package nl.groeiwijs.site.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.groeiwijs.publishing.web.Assets;

/** The address that browsers ask an icon at by themselves. */
@WebServlet("/favicon.ico")
public class FaviconServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Assets assets;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    request.getRequestDispatcher(assets.href("img/favicon.ico")).forward(request, response);
  }
}
