package nl.groeiwijs.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.shared.domain.Language;
import nl.groeiwijs.shared.web.EditorLanguage;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The session of an editor: the only one that the portal has, and the only class that touches it.
 * It begins anew, with another identifier, at every step of a sign-in.
 */
@RequestScoped
public class CmsSession {

  private static final String TICKET = "cms.ticket";
  private static final String SECRET = "cms.secret";
  private static final String WANTED = "cms.wanted";
  private static final Duration SPARE = Duration.ofMinutes(1);

  @Inject private HttpServletRequest request;
  @Inject private EditorLanguage language;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "portal.session.idle", defaultValue = "PT30M")
  private Duration idle;

  Optional<Ticket> ticket() {
    return find(TICKET, Ticket.class).filter(ticket -> !ticket.isOver(clock.instant()));
  }

  /** Lets somebody go on from this step, in a session that nobody else can know. */
  void begin(UUID account, Ticket.Stage stage) {
    HttpSession session = request.getSession(true);
    if (!session.isNew()) {
      request.changeSessionId();
    }
    session.removeAttribute(SECRET);
    session.setAttribute(TICKET, new Ticket(account, stage, clock.instant(), idle));
    // The server's own clock also counts what a page asks by itself, so it comes after.
    session.setMaxInactiveInterval((int) idle.plus(SPARE).toSeconds());
  }

  /** Notes that a person did something. */
  void touch() {
    ticket().ifPresent(ticket -> put(TICKET, ticket.seen(clock.instant())));
  }

  /** True when the browser sent the cookie of a session, whoever it belongs to. */
  boolean isHere() {
    return request.getSession(false) != null;
  }

  /** Remembers where somebody wanted to go, while they are elsewhere. */
  void want(String to) {
    request.getSession(true).setAttribute(WANTED, to);
  }

  String wanted() {
    return find(WANTED, String.class).orElse("");
  }

  void end() {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  /** The language of this session; looking for it begins none. */
  Language language() {
    return request.getSession(false) == null ? Language.NL : language.get();
  }

  void speak(Language chosen) {
    language.choose(chosen);
  }

  /** The secret of a second factor that is being added and not yet kept. */
  Optional<String> secret() {
    return find(SECRET, String.class);
  }

  void offer(String secret) {
    put(SECRET, secret);
  }

  private <T> Optional<T> find(String name, Class<T> type) {
    HttpSession session = request.getSession(false);
    return Optional.ofNullable(session)
        .map(found -> found.getAttribute(name))
        .filter(type::isInstance)
        .map(type::cast);
  }

  /** Only in a session that is there: none begins before somebody signs in. */
  private void put(String name, Object value) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.setAttribute(name, value);
    }
  }
}
