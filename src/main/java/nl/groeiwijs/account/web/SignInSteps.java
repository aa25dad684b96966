package nl.groeiwijs.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import nl.groeiwijs.account.application.AccountView;
import nl.groeiwijs.account.application.Accounts;
import nl.groeiwijs.account.application.NoteSignIn;
import nl.groeiwijs.account.domain.SignInRefused;

/** What follows on each step of a sign-in, and the session that begins with it. */
@RequestScoped
public class SignInSteps {

  @Inject private CmsSession session;
  @Inject private SessionActor current;
  @Inject private Accounts accounts;
  @Inject private NoteSignIn noteSignIn;
  @Inject private Visitors visitors;
  @Inject private Clock clock;

  /**
   * The passphrase was right, or was just chosen with a link.
   *
   * @param to where somebody wanted to go
   */
  void afterPassphrase(UUID id, String to, HttpServletResponse response) throws IOException {
    AccountView account =
        accounts.findSignedIn(id, clock.instant()).orElseThrow(SignInRefused::wrong);
    if (account.secondFactor()) {
      session.begin(id, Ticket.Stage.PASSPHRASE);
      current.forget();
      response.sendRedirect(Standing.NEEDS_CODE.path() + query(to));
    } else {
      complete(account, to, response);
    }
  }

  /**
   * A provider said who it is.
   *
   * @param vouched true when the provider saw a second factor; else the portal asks for its own
   */
  void afterProvider(UUID id, boolean vouched, String to, HttpServletResponse response)
      throws IOException {
    if (vouched) {
      AccountView account =
          accounts.findSignedIn(id, clock.instant()).orElseThrow(SignInRefused::notInvited);
      complete(account, Ticket.Stage.VOUCHED, to, response);
    } else {
      afterPassphrase(id, to, response);
    }
  }

  /** Everything that was asked for was right. */
  void complete(AccountView account, String to, HttpServletResponse response) throws IOException {
    complete(account, Ticket.Stage.DONE, to, response);
  }

  private void complete(
      AccountView account, Ticket.Stage stage, String to, HttpServletResponse response)
      throws IOException {
    session.begin(account.id(), stage);
    session.speak(account.language());
    current.forget();
    noteSignIn.execute(account.id());
    visitors.remember(account.email(), response);
    Standing next = current.standing();
    response.sendRedirect(
        next == Standing.IN
            ? CmsAddress.wanted(to).orElse(CmsAddress.HOME)
            : next.path() + query(to));
  }

  private static String query(String to) {
    return CmsAddress.wanted(to)
        .map(wanted -> "?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8))
        .orElse("");
  }
}
