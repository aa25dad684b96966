package nl.groeiwijs.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.groeiwijs.account.application.Accounts;
import nl.groeiwijs.account.application.InviteColleague;
import nl.groeiwijs.account.application.IssuedLink;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Role;
import nl.groeiwijs.shared.domain.Language;

/** Everybody who works with the CMS, and inviting a colleague. */
@WebServlet(AccountsServlet.PATH)
public class AccountsServlet extends FormServlet {

  private static final long serialVersionUID = 1L;
  static final String PATH = "/cms/accounts";

  @Inject private transient SessionActor current;
  @Inject private transient Accounts accounts;
  @Inject private transient InviteColleague inviteColleague;
  @Inject private transient LinkDelivery delivery;

  @Override
  void show(HttpServletRequest request, HttpServletResponse response, Form form)
      throws IOException, ServletException {
    request.setAttribute("accounts", accounts.list(current.get()));
    request.setAttribute("roles", Role.values());
    view(request, response, "accounts", form);
  }

  @Override
  void submit(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Actor actor = current.get();
    IssuedLink link =
        inviteColleague.execute(
            text(request, "name"),
            text(request, "email"),
            Language.ofCode(text(request, "language")).orElse(Language.NL),
            RoleChoice.of(all(request, "role")),
            actor);
    delivery.deliver(link, request);
    show(request, response, Form.EMPTY);
  }
}
