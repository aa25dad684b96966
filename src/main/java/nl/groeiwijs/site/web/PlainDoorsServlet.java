package nl.groeiwijs.site.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.groeiwijs.publishing.web.PublicAddress;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The short texts for machines: robots.txt (RFC 9309) and security.txt (RFC 9116). */
@WebServlet({"/robots.txt", "/.well-known/security.txt"})
public class PlainDoorsServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String POLICY = "/pagina/kwetsbaarheid-melden";

  /** RFC 9116 asks for less than a year. */
  private static final int VALID_DAYS = 180;

  @Inject private transient PublicAddress address;
  @Inject private transient Clock clock;

  @Inject
  @ConfigProperty(name = "portal.security.contact")
  private transient Optional<String> contact;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/plain;charset=UTF-8");
    boolean robots = request.getServletPath().equals("/robots.txt");
    response.getWriter().write(robots ? robots() : security());
  }

  /** Sensitive pages are kept out by their own mark: a list of them here would point at them. */
  private String robots() {
    return "User-agent: *\nDisallow: /zoeken\nDisallow: /en/zoeken\n\nSitemap: "
        + address.absolute("/sitemap.xml")
        + "\n";
  }

  private String security() {
    String policy = address.absolute(POLICY);
    LocalDate expires = LocalDate.now(clock).plusDays(VALID_DAYS);
    return "Contact: "
        + contact.filter(c -> !c.isBlank()).orElse(policy)
        + "\nExpires: "
        + expires.atStartOfDay(ZoneOffset.UTC).toInstant()
        + "\nPreferred-Languages: nl, en\nCanonical: "
        + address.absolute("/.well-known/security.txt")
        + "\nPolicy: "
        + policy
        + "\n";
  }
}
