package nl.groeiwijs.exchange.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import nl.groeiwijs.exchange.application.Harvest;
import nl.groeiwijs.publishing.web.PageTrace;
import nl.groeiwijs.publishing.web.PublicAddress;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The door of harvesters: OAI-PMH 2.0, by GET and by POST. Whatever is asked, the status is 200;
 * what is wrong stands in the answer.
 */
@WebServlet("/oai")
public class HarvestServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Harvest harvest;
  @Inject private transient PublicAddress address;
  @Inject private transient PageTrace trace;
  @Inject private transient Clock clock;

  @Inject
  @ConfigProperty(name = "portal.contact.email")
  private transient Optional<String> contact;

  private transient HarvestProvider provider;

  @Override
  public void init() {
    String host = address.host();
    String mail = contact.filter(c -> !c.isBlank()).orElse(postmaster(host));
    provider = new HarvestProvider(harvest, address::absolute, mail);
  }

  /** The mailbox that every domain has (RFC 2142); the name of a machine at home is no domain. */
  private static String postmaster(String host) {
    return "postmaster@" + (host.contains(".") ? host : host + ".localdomain");
  }

  /** An answer tells its own moment, and there are as many as there are parts: none is kept. */
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    trace.validUntil(clock.instant());
    doPost(request, response);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/xml;charset=UTF-8");
    response.setHeader("Cache-Control", "no-cache");
    response.getOutputStream().write(provider.answer(request.getParameterMap()));
  }
}
