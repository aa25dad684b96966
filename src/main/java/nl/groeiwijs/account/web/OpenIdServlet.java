package nl.groeiwijs.account.web;

import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.groeiwijs.account.application.OpenIdSettings;
import nl.groeiwijs.account.domain.SignInRefused;

/** Leads to the provider, when there is one. */
@WebServlet(OpenIdServlet.PATH)
public class OpenIdServlet extends FormServlet {

  private static final long serialVersionUID = 1L;
  static final String PATH = "/cms/sign-in/openid";

  @Inject private transient OpenIdSettings settings;
  @Inject private transient ProviderAnswer answer;
  @Inject private transient CmsSession session;
  @Inject private transient SecurityContext security;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (!settings.isOn()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    answer.forget();
    session.want(text(request, "to"));
    AuthenticationStatus status =
        security.authenticate(request, response, AuthenticationParameters.withParams());
    if (status != AuthenticationStatus.SEND_CONTINUE) {
      refuse(request, response, SignInRefused.byProvider());
    }
  }

  @Override
  void submit(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
  }

  @Override
  void show(HttpServletRequest request, HttpServletResponse response, Form form)
      throws IOException, ServletException {
    view(request, response, "sign-in", form);
  }
}
