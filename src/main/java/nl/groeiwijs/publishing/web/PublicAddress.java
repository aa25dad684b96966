package nl.groeiwijs.publishing.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the public finds the portal. It comes from configuration, never from a request header. */
@ApplicationScoped
public class PublicAddress {

  @Inject
  @ConfigProperty(name = "portal.public.url", defaultValue = "http://localhost:8080")
  private String base;

  @Inject
  @ConfigProperty(name = "portal.exit.url", defaultValue = "https://www.buienradar.nl/")
  private String exit;

  /** Where the quick exit leads. */
  public String exit() {
    return exit;
  }

  /** Name of the host, without scheme and port. */
  public String host() {
    return URI.create(absolute("/")).getHost();
  }

  public String absolute(String href) {
    return href.startsWith("/") ? base.replaceAll("/+$", "") + href : href;
  }
}
