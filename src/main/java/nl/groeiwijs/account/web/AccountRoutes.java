package nl.groeiwijs.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.groeiwijs.shared.web.EditorRoute;
import nl.groeiwijs.shared.web.EditorRoutes;

/** The addresses of accounts that the menu leads to; servlets of the same address answer them. */
@ApplicationScoped
public class AccountRoutes implements EditorRoutes {

  @Override
  public List<EditorRoute> routes() {
    return List.of(
        new EditorRoute(AccountsServlet.PATH, AccountsServlet.PATH),
        new EditorRoute(MyAccountServlet.PATH, MyAccountServlet.PATH));
  }
}
