package nl.groeiwijs.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.groeiwijs.account.application.AccountView;
import nl.groeiwijs.account.application.CheckCode;

/** Signing in, second step: the code of the app, or a recovery code. */
@WebServlet("/cms/sign-in/code")
public class CodeServlet extends FormServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient SessionActor current;
  @Inject private transient CheckCode checkCode;
  @Inject private transient Visitors visitors;
  @Inject private transient SignInSteps steps;

  @Override
  void show(HttpServletRequest request, HttpServletResponse response, Form form)
      throws IOException, ServletException {
    if (current.standing() == Standing.NEEDS_CODE) {
      view(request, response, "code", form);
    } else {
      response.sendRedirect(current.standing().path());
    }
  }

  @Override
  void submit(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Optional<AccountView> account = current.account();
    if (account.isEmpty() || current.standing() != Standing.NEEDS_CODE) {
      response.sendRedirect(current.standing().path());
      return;
    }
    checkCode.execute(account.get().id(), text(request, "code"), visitors.current());
    steps.complete(account.get(), text(request, "to"), response);
  }
}
