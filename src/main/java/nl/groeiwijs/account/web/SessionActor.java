package nl.groeiwijs.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.groeiwijs.account.application.AccountView;
import nl.groeiwijs.account.application.Accounts;
import nl.groeiwijs.account.application.CurrentActor;
import nl.groeiwijs.account.domain.Actor;

/**
 * Who is signed in, read from the session and the database once per request. Roles count from the
 * request after they were given or taken.
 */
@RequestScoped
public class SessionActor implements CurrentActor {

  @Inject private CmsSession session;
  @Inject private Accounts accounts;

  private boolean known;
  private AccountView account;
  private Standing standing;

  @Override
  public Optional<Actor> find() {
    return standing() == Standing.IN ? account().map(AccountView::actor) : Optional.empty();
  }

  Standing standing() {
    resolve();
    return standing;
  }

  /** Whose session it is, however far the sign-in came. */
  Optional<AccountView> account() {
    resolve();
    return Optional.ofNullable(account);
  }

  /** To be called when the session changed within the request. */
  void forget() {
    known = false;
  }

  private void resolve() {
    if (known) {
      return;
    }
    known = true;
    Optional<Ticket> ticket = session.ticket();
    account =
        ticket.flatMap(found -> accounts.findSignedIn(found.account(), found.since())).orElse(null);
    if (account == null) {
      standing = Standing.OUT;
    } else if (ticket.get().stage() == Ticket.Stage.PASSPHRASE) {
      standing = Standing.NEEDS_CODE;
    } else {
      boolean vouched = ticket.get().stage() == Ticket.Stage.VOUCHED;
      standing = account.mustAddSecondFactor() && !vouched ? Standing.NEEDS_FACTOR : Standing.IN;
    }
  }
}
