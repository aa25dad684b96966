package nl.groeiwijs.account.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Where a screen asks how long the session lasts, and where somebody says that it should go on. The
 * answer is in the headers that {@link CmsDoorFilter} gives to every answer, and so is the
 * difference: what is asked in the background does not keep the session alive.
 */
@WebServlet("/cms/sessie")
public class SessionServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }
}
