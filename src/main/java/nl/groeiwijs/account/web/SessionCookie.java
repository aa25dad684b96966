package nl.groeiwijs.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How the cookie of an editor's session is set: for scripts unreadable, only under {@code /cms},
 * and only over HTTPS when the portal is found there. That no other site may have it sent stands in
 * {@code payara-web.xml}, the only place where the server looks for it.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

  static final String PATH = "/cms";

  @Inject
  @ConfigProperty(name = "portal.public.url", defaultValue = "http://localhost:8080")
  private String address;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
    cookie.setName("cms");
    cookie.setPath(PATH);
    cookie.setHttpOnly(true);
    cookie.setSecure(address.startsWith("https:"));
  }
}
