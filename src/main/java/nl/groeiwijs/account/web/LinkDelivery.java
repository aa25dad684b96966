package nl.groeiwijs.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import nl.groeiwijs.account.application.IssuedLink;
import nl.groeiwijs.account.application.LinkMail;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Brings a new link to its owner: by mail when the portal has a mail server that takes it, else on
 * the screen of who made it, once, to pass on.
 */
@RequestScoped
public class LinkDelivery {

  @Inject private LinkMail mail;

  @Inject
  @ConfigProperty(name = "portal.public.url", defaultValue = "http://localhost:8080")
  private String address;

  void deliver(IssuedLink link, HttpServletRequest request) {
    String whole = address.replaceAll("/+$", "") + link.path();
    request.setAttribute("issued", link);
    request.setAttribute("issuedHref", mail.send(link, whole) ? "" : whole);
  }
}
