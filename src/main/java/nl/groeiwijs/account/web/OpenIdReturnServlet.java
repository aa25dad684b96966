package nl.groeiwijs.account.web;

import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import nl.groeiwijs.account.application.OpenIdSettings;
import nl.groeiwijs.account.application.SignInWithProvider;
import nl.groeiwijs.account.domain.ProviderClaims;
import nl.groeiwijs.account.domain.SignInRefused;
import nl.groeiwijs.shared.domain.DomainException;

/**
 * Where the provider sends people back to. A browser does not send the session's cookie along from
 * another site (SameSite=Strict), so the page asks for itself once more, which is from the portal.
 */
@WebServlet(OpenIdSettings.RETURN)
public class OpenIdReturnServlet extends FormServlet {

  private static final long serialVersionUID = 1L;
  private static final String AGAIN = "&verder=1";

  @Inject private transient OpenIdSettings settings;
  @Inject private transient OpenIdAttempt attempt;
  @Inject private transient ProviderAnswer answer;
  @Inject private transient SignInWithProvider signInWithProvider;
  @Inject private transient CmsSession session;
  @Inject private transient SignInSteps steps;
  @Inject private transient SecurityContext security;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (!settings.isOn() || request.getParameter("state") == null) {
      response.sendRedirect(CmsAddress.SIGN_IN);
    } else if (session.isHere() || request.getParameter("verder") != null) {
      try {
        arrive(request, response);
      } catch (DomainException e) {
        refuse(request, response, e);
      } finally {
        answer.forget();
      }
    } else {
      String again = OpenIdSettings.RETURN + "?" + request.getQueryString() + AGAIN;
      response.setHeader("Refresh", "0; url=" + again);
      request.setAttribute("again", again);
      view(request, response, "openid", Form.EMPTY);
    }
  }

  private void arrive(HttpServletRequest request, HttpServletResponse response) throws IOException {
    security.authenticate(request, response, AuthenticationParameters.withParams());
    if (!attempt.isValid()) {
      throw SignInRefused.byProvider();
    }
    ProviderClaims claims = answer.claims();
    UUID account = signInWithProvider.execute(claims);
    boolean vouched = settings.sawSecondFactor(claims);
    steps.afterProvider(account, vouched, session.wanted(), response);
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
