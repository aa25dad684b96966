package nl.groeiwijs.account.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import nl.groeiwijs.account.domain.ProviderClaims;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * With which OpenID Connect provider editors can sign in, from the configuration. Without a
 * provider nothing of it is there.
 */
@Named("openIdSettings")
@ApplicationScoped
public class OpenIdSettings {

  /** Where the provider sends people back to; it must know this address. */
  public static final String RETURN = "/cms/sign-in/openid/terug";

  @Inject
  @ConfigProperty(name = "portal.openid.provider")
  private Optional<String> provider;

  @Inject
  @ConfigProperty(name = "portal.openid.client")
  private Optional<String> client;

  @Inject
  @ConfigProperty(name = "portal.openid.secret")
  private Optional<String> secret;

  @Inject
  @ConfigProperty(name = "portal.openid.name", defaultValue = "OpenID Connect")
  private String name;

  @Inject
  @ConfigProperty(name = "portal.openid.email.trusted", defaultValue = "false")
  private boolean emailTrusted;

  @Inject
  @ConfigProperty(name = "portal.openid.factor")
  private Optional<String> factor;

  @Inject
  @ConfigProperty(name = "portal.openid.acr")
  private Optional<String> acr;

  @Inject
  @ConfigProperty(name = "portal.public.url", defaultValue = "http://localhost:8080")
  private String address;

  public boolean isOn() {
    return provider.isPresent() && client.isPresent();
  }

  /** Address of the provider, under which its metadata stand. */
  public String getProvider() {
    return provider.orElse("");
  }

  /** The name under which the provider knows the portal. */
  public String getClient() {
    return client.orElse("");
  }

  public String getSecret() {
    return secret.orElse("");
  }

  /** As editors know the provider, for the button. */
  public String getName() {
    return name;
  }

  public String getReturnAddress() {
    return address + RETURN;
  }

  /** The level of assurance that is asked of the provider, to go on with an address; or nothing. */
  public String getLevelParameter() {
    return acr.map(level -> "&acr_values=" + URLEncoder.encode(level, StandardCharsets.UTF_8))
        .orElse("");
  }

  /** True when the mail address says who it is. */
  public boolean trustsEmail(ProviderClaims claims) {
    return !claims.email().isEmpty() && (emailTrusted || claims.emailVerified());
  }

  /** True when the provider saw a second factor, in words that the configuration names. */
  public boolean sawSecondFactor(ProviderClaims claims) {
    return factor.stream()
        .flatMap(words -> Stream.of(words.split(",")))
        .map(String::strip)
        .anyMatch(claims.assurances()::contains);
  }
}
