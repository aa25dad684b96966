package nl.groeiwijs.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.account.application.AccountView;
import nl.groeiwijs.account.application.Accounts;
import nl.groeiwijs.account.application.ChangeRoles;
import nl.groeiwijs.account.application.DeactivateAccount;
import nl.groeiwijs.account.application.IssueAccountLink;
import nl.groeiwijs.account.application.ReactivateAccount;
import nl.groeiwijs.account.application.RemoveSecondFactor;
import nl.groeiwijs.account.domain.AccountRefused;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.account.domain.Role;

/** One colleague's account: roles, access, a new link. */
@WebServlet("/cms/accounts/*")
public class AccountServlet extends FormServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient SessionActor current;
  @Inject private transient Accounts accounts;
  @Inject private transient ChangeRoles changeRoles;
  @Inject private transient DeactivateAccount deactivateAccount;
  @Inject private transient ReactivateAccount reactivateAccount;
  @Inject private transient RemoveSecondFactor removeSecondFactor;
  @Inject private transient IssueAccountLink issueAccountLink;
  @Inject private transient LinkDelivery delivery;

  @Override
  void show(HttpServletRequest request, HttpServletResponse response, Form form)
      throws IOException, ServletException {
    Optional<AccountView> account =
        id(request).flatMap(found -> accounts.find(found, current.get()));
    if (account.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    request.setAttribute("account", account.get());
    request.setAttribute("roles", Role.values());
    view(request, response, "account", form);
  }

  @Override
  void submit(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Actor actor = current.get();
    actor.require(Permission.ACCOUNTS);
    UUID id = id(request).orElseThrow(() -> new AccountRefused("account.missing"));
    int version = number(request, "version");
    String action = text(request, "actie");
    switch (action) {
      case "roles" -> changeRoles.execute(id, RoleChoice.of(all(request, "role")), version, actor);
      case "deactivate" -> deactivateAccount.execute(id, version, actor);
      case "reactivate" -> reactivateAccount.execute(id, version, actor);
      case "factor" -> removeSecondFactor.execute(id, version, actor);
      case "link" -> {
        delivery.deliver(issueAccountLink.execute(id, actor), request);
        show(request, response, Form.EMPTY);
        return;
      }
      default -> {
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        return;
      }
    }
    response.sendRedirect("/cms/accounts/" + id + "?gedaan=" + action);
  }

  private static Optional<UUID> id(HttpServletRequest request) {
    return Optional.ofNullable(request.getPathInfo())
        .map(info -> info.substring(1))
        .filter(text -> text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
        .map(UUID::fromString);
  }
}
