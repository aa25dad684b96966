package nl.groeiwijs.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.account.application.ChoosePassphrase;
import nl.groeiwijs.account.application.Links;
import nl.groeiwijs.account.application.OpenLink;
import nl.groeiwijs.account.application.SetUpPortal;
import nl.groeiwijs.account.domain.AccountRefused;
import nl.groeiwijs.account.domain.LinkNotUsable;

/** What a one-time link opens: the set-up, an invitation, or a reset. Looking does not use it. */
@WebServlet("/cms/link/*")
public class LinkServlet extends FormServlet {

  private static final long serialVersionUID = 1L;
  private static final int GONE = 410;

  @Inject private transient Links links;
  @Inject private transient SetUpPortal setUpPortal;
  @Inject private transient ChoosePassphrase choosePassphrase;
  @Inject private transient SignInSteps steps;

  @Override
  void show(HttpServletRequest request, HttpServletResponse response, Form form)
      throws IOException, ServletException {
    Optional<OpenLink> link = links.find(token(request));
    if (link.isEmpty()) {
      response.setStatus(GONE);
      view(request, response, "link-gone", Form.EMPTY);
      return;
    }
    request.setAttribute("link", link.get());
    view(request, response, "link", form);
  }

  @Override
  void submit(HttpServletRequest request, HttpServletResponse response) throws IOException {
    OpenLink link = links.find(token(request)).orElseThrow(LinkNotUsable::new);
    String passphrase = secret(request, "passphrase");
    if (!passphrase.equals(secret(request, "chosen"))) {
      throw new AccountRefused("account.passphrase.differs");
    }
    UUID account =
        link.setUp()
            ? setUpPortal.execute(
                token(request),
                text(request, "name"),
                text(request, "email"),
                passphrase,
                language())
            : choosePassphrase.execute(token(request), passphrase);
    steps.afterPassphrase(account, "", response);
  }

  private static String token(HttpServletRequest request) {
    String info = request.getPathInfo();
    return info == null ? "" : info.substring(1);
  }
}
