package nl.groeiwijs.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.groeiwijs.account.application.Accounts;
import nl.groeiwijs.account.application.AllowSecondFactor;
import nl.groeiwijs.account.application.ChangePassphrase;
import nl.groeiwijs.account.application.ChangeProfile;
import nl.groeiwijs.account.application.RenewRecoveryCodes;
import nl.groeiwijs.account.application.SignOutEverywhere;
import nl.groeiwijs.account.domain.AccountRefused;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.TimeCode;
import nl.groeiwijs.shared.domain.Language;

/** The own account: name, language, passphrase, second factor, and where one is signed in. */
@WebServlet(MyAccountServlet.PATH)
public class MyAccountServlet extends FormServlet {

  private static final long serialVersionUID = 1L;
  static final String PATH = "/cms/mijn-account";

  private static final String HERE = PATH + "?gedaan=";

  @Inject private transient SessionActor current;
  @Inject private transient CmsSession session;
  @Inject private transient Visitors visitors;
  @Inject private transient Accounts accounts;
  @Inject private transient ChangeProfile changeProfile;
  @Inject private transient ChangePassphrase changePassphrase;
  @Inject private transient AllowSecondFactor allowSecondFactor;
  @Inject private transient RenewRecoveryCodes renewRecoveryCodes;
  @Inject private transient SignOutEverywhere signOutEverywhere;

  @Override
  void show(HttpServletRequest request, HttpServletResponse response, Form form)
      throws IOException, ServletException {
    request.setAttribute("account", current.account().orElseThrow());
    request.setAttribute("codesLeft", accounts.countRecoveryCodes(current.get()));
    view(request, response, "my-account", form);
  }

  @Override
  void submit(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Actor actor = current.get();
    switch (text(request, "actie")) {
      case "profile" -> profile(request, response, actor);
      case "passphrase" -> passphrase(request, response, actor);
      case "factor" -> {
        allowSecondFactor.execute(secret(request, "passphrase"), visitors.current(), actor);
        session.offer(TimeCode.freshSecret());
        response.sendRedirect(Standing.NEEDS_FACTOR.path() + "?to=" + PATH);
      }
      case "codes" -> {
        request.setAttribute(
            "codes",
            renewRecoveryCodes.execute(secret(request, "passphrase"), visitors.current(), actor));
        request.setAttribute("next", MyAccountServlet.PATH);
        view(request, response, RECOVERY, Form.EMPTY);
      }
      case "everywhere" -> {
        signOutEverywhere.execute(actor);
        session.end();
        response.sendRedirect(CmsAddress.SIGN_IN + "?gedaan=everywhere");
      }
      default -> response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  private void profile(HttpServletRequest request, HttpServletResponse response, Actor actor)
      throws IOException {
    Language language = Language.ofCode(text(request, "language")).orElse(Language.NL);
    changeProfile.execute(text(request, "name"), language, number(request, "version"), actor);
    session.speak(language);
    response.sendRedirect(HERE + "profile");
  }

  /** The other sessions end; this one goes on, under another identifier. */
  private void passphrase(HttpServletRequest request, HttpServletResponse response, Actor actor)
      throws IOException {
    String chosen = secret(request, "chosen");
    if (!chosen.equals(secret(request, "again"))) {
      throw new AccountRefused("account.passphrase.differs");
    }
    changePassphrase.execute(secret(request, "passphrase"), chosen, visitors.current(), actor);
    session.begin(actor.id(), Ticket.Stage.DONE);
    response.sendRedirect(HERE + "passphrase");
  }
}
