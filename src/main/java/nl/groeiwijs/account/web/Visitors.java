package nl.groeiwijs.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import nl.groeiwijs.account.application.KnownDevices;
import nl.groeiwijs.account.application.Visitor;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** From where an editor comes, for the throttle only; and the mark of a browser that is known. */
@RequestScoped
public class Visitors {

  private static final String DEVICE = "cms-device";
  private static final Duration REMEMBERED = Duration.ofDays(180);

  @Inject private HttpServletRequest request;
  @Inject private KnownDevices devices;

  /** Header in which an own proxy writes the address of who it serves; believed only if named. */
  @Inject
  @ConfigProperty(name = "portal.client.header")
  private Optional<String> header;

  @Inject
  @ConfigProperty(name = "portal.public.url", defaultValue = "http://localhost:8080")
  private String address;

  Visitor current() {
    String source =
        header
            .map(request::getHeader)
            .map(value -> value.substring(value.lastIndexOf(',') + 1).strip())
            .orElseGet(request::getRemoteAddr);
    Cookie[] cookies = request.getCookies();
    Optional<String> mark =
        cookies == null
            ? Optional.empty()
            : Stream.of(cookies)
                .filter(cookie -> cookie.getName().equals(DEVICE))
                .map(Cookie::getValue)
                .findFirst();
    return new Visitor(source, mark);
  }

  /** Marks this browser, after a sign-in that was right. */
  void remember(String email, HttpServletResponse response) {
    Cookie cookie = new Cookie(DEVICE, devices.mark(email));
    cookie.setPath(SessionCookie.PATH);
    cookie.setHttpOnly(true);
    cookie.setSecure(address.startsWith("https:"));
    cookie.setMaxAge((int) REMEMBERED.toSeconds());
    cookie.setAttribute("SameSite", "Strict");
    response.addCookie(cookie);
  }
}
