package nl.groeiwijs.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import nl.groeiwijs.account.application.CheckPassphrase;

/** Signing in, first step: address and passphrase. */
@WebServlet(CmsAddress.SIGN_IN)
public class SignInServlet extends FormServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient CheckPassphrase checkPassphrase;
  @Inject private transient Visitors visitors;
  @Inject private transient SignInSteps steps;

  @Override
  void show(HttpServletRequest request, HttpServletResponse response, Form form)
      throws IOException, ServletException {
    view(request, response, "sign-in", form);
  }

  @Override
  void submit(HttpServletRequest request, HttpServletResponse response) throws IOException {
    UUID account =
        checkPassphrase.execute(
            text(request, "email"), secret(request, "passphrase"), visitors.current());
    steps.afterPassphrase(account, text(request, "to"), response);
  }
}
