package nl.groeiwijs.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.TransactionalException;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.groeiwijs.account.domain.NotPermitted;
import nl.groeiwijs.account.domain.StaleAccount;
import nl.groeiwijs.shared.application.Texts;
import nl.groeiwijs.shared.domain.DomainException;
import nl.groeiwijs.shared.domain.Language;
import nl.groeiwijs.shared.web.AsGet;
import nl.groeiwijs.shared.web.EditorRequest;

/**
 * A screen with plain HTML forms: shows its view, takes what is sent, and shows it again with the
 * reason when a rule refuses it. Works without scripts.
 */
abstract class FormServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  static final int REFUSED = 422;

  private static final String FOLDER = "/cms/account/";
  static final String RECOVERY = "recovery";

  private static final String VIEW = ".xhtml";

  /** What is typed and never shown again. */
  private static final List<String> SECRETS = List.of("passphrase", "chosen", "again", "code");

  /** What the screen before can have done; each has a sentence. */
  private static final Set<String> DONE =
      Set.of(
          "out",
          "everywhere",
          "profile",
          "passphrase",
          "roles",
          "deactivate",
          "reactivate",
          "factor");

  @Inject private transient CmsSession session;

  /** Does what the form asks, and answers. */
  abstract void submit(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException;

  /** Shows the screen with this form. */
  abstract void show(HttpServletRequest request, HttpServletResponse response, Form form)
      throws IOException, ServletException;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    try {
      super.service(request, response);
    } catch (NotPermitted e) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    String done = request.getParameter("gedaan");
    boolean known = done != null && DONE.contains(done);
    String text = known ? Texts.get(language(), "account.done." + done) : "";
    show(request, response, new Form(Map.of(), "", text));
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    try {
      submit(request, response);
    } catch (NotPermitted e) {
      throw e;
    } catch (DomainException e) {
      refuse(request, response, e);
    } catch (TransactionalException e) {
      // Two wrote the same at the same moment; the other one was first.
      refuse(request, response, new StaleAccount());
    }
  }

  void refuse(HttpServletRequest request, HttpServletResponse response, DomainException e)
      throws IOException, ServletException {
    String error = Texts.get(language(), e.key(), e.arguments().toArray());
    response.setStatus(REFUSED);
    show(request, response, new Form(typed(request), error, ""));
  }

  private static Map<String, String> typed(HttpServletRequest request) {
    Map<String, String> values = new HashMap<>();
    request.getParameterMap().forEach((name, all) -> values.put(name, String.join(" ", all)));
    SECRETS.forEach(values::remove);
    return values;
  }

  void view(HttpServletRequest request, HttpServletResponse response, String name, Form form)
      throws IOException, ServletException {
    request.setAttribute("form", form);
    if (CmsAddress.isOpen(CmsRequest.path(request)) || name.equals(RECOVERY)) {
      request.setAttribute(EditorRequest.PLAIN, true);
    }
    if (request.getAttribute(EditorRequest.ATTRIBUTE) == null) {
      String path = CmsRequest.path(request);
      request.setAttribute(
          EditorRequest.ATTRIBUTE,
          new EditorRequest(session.language(), path, "", Map.of(), Map.of()));
    }
    request.getRequestDispatcher(FOLDER + name + VIEW).forward(new AsGet(request), response);
  }

  Language language() {
    return session.language();
  }

  /** What was typed, without white space around it; empty when the field was not sent. */
  static String text(HttpServletRequest request, String name) {
    return secret(request, name).strip();
  }

  /** What was typed, as it is. */
  static String secret(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }

  static List<String> all(HttpServletRequest request, String name) {
    String[] values = request.getParameterValues(name);
    return values == null ? List.of() : Arrays.asList(values);
  }

  static int number(HttpServletRequest request, String name) {
    String value = text(request, name);
    return value.matches("\\d{1,9}") ? Integer.parseInt(value) : -1;
  }
}
