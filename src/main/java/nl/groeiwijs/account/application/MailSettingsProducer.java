package nl.groeiwijs.account.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads where mail goes from the configuration. */
@ApplicationScoped
public class MailSettingsProducer {

  @Inject
  @ConfigProperty(name = "portal.smtp.host")
  private Optional<String> host;

  @Inject
  @ConfigProperty(name = "portal.smtp.port", defaultValue = "587")
  private int port;

  @Inject
  @ConfigProperty(name = "portal.smtp.user")
  private Optional<String> user;

  @Inject
  @ConfigProperty(name = "portal.smtp.password")
  private Optional<String> password;

  @Inject
  @ConfigProperty(name = "portal.smtp.from")
  private Optional<String> from;

  @Inject
  @ConfigProperty(name = "portal.smtp.tls", defaultValue = "true")
  private boolean tls;

  @Produces
  MailSettings settings() {
    return new MailSettings(
        host.orElse(""), port, user.orElse(""), password.orElse(""), from.orElse(""), tls);
  }
}
