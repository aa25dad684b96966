package nl.groeiwijs.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import nl.groeiwijs.account.application.AddSecondFactor;
import nl.groeiwijs.account.domain.TimeCode;

/**
 * Adding a second factor: the secret as a picture and as text, then a code that proves that the app
 * has it, then the recovery codes, once. Who has a factor already comes here only after typing the
 * passphrase again, which puts the secret in the session.
 */
@WebServlet("/cms/sign-in/factor")
public class FactorServlet extends FormServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient SessionActor current;
  @Inject private transient CmsSession session;
  @Inject private transient AddSecondFactor addSecondFactor;

  @Override
  void show(HttpServletRequest request, HttpServletResponse response, Form form)
      throws IOException, ServletException {
    if (current.standing() == Standing.NEEDS_FACTOR && session.secret().isEmpty()) {
      session.offer(TimeCode.freshSecret());
    }
    if (isOpen()) {
      request.setAttribute("secret", session.secret().orElseThrow().replaceAll("(.{4})", "$1 "));
      view(request, response, "factor", form);
    } else {
      response.sendRedirect(current.standing().path());
    }
  }

  @Override
  void submit(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (!isOpen()) {
      response.sendRedirect(current.standing().path());
      return;
    }
    UUID account = current.account().orElseThrow().id();
    List<String> codes =
        addSecondFactor.execute(account, session.secret().orElseThrow(), text(request, "code"));
    session.begin(account, Ticket.Stage.DONE);
    current.forget();
    request.setAttribute("codes", codes);
    request.setAttribute("next", CmsAddress.wanted(text(request, "to")).orElse(CmsAddress.HOME));
    view(request, response, RECOVERY, Form.EMPTY);
  }

  private boolean isOpen() {
    boolean in = List.of(Standing.NEEDS_FACTOR, Standing.IN).contains(current.standing());
    return in && session.secret().isPresent();
  }
}
